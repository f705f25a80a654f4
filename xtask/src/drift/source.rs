//! A document whose references can be followed, whatever their form and target.

use super::json::{list, object};
use super::node::Node;
use super::shape::{Null, Shape};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

/// The depth to which compositions are followed. Anything deeper counts as undescribed.
const DEPTH: usize = 64;

pub(super) struct Source<'a> {
    pub(super) root: &'a Value,
    /// Whether it uses `number` for integers, too.
    pub(super) has_one_number: bool,
    /// Flattened schemas, by address. A schema that is being flattened is here as undescribed, which ends recursion.
    shapes: RefCell<HashMap<usize, Rc<Shape<'a>>>>,
    /// The final targets of references, so that no chain is followed twice.
    ends: RefCell<HashMap<(bool, &'a str), &'a Value>>,
    dangling: RefCell<BTreeSet<String>>,
}

impl<'a> Source<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        let has_one_number = root.get("x-one-number") == Some(&Value::Bool(true));
        Self {
            root,
            has_one_number,
            shapes: RefCell::default(),
            ends: RefCell::default(),
            dangling: RefCell::default(),
        }
    }

    /// The references that were followed and have no target.
    pub(super) fn dangling(&self) -> Vec<String> {
        self.dangling.borrow().iter().cloned().collect()
    }

    /// The flattened shape of `node`.
    pub(super) fn shape(&self, node: &Node<'a>) -> Rc<Shape<'a>> {
        if let [part] = node.parts.as_slice() {
            return self.flat(part, 0);
        }
        let parts = node.parts.iter().map(|part| (*self.flat(part, 0)).clone());
        Rc::new(if node.any { Shape::any_of(parts.collect()) } else { Shape::all_of(parts) })
    }

    /// The target of a chain of references; `Null` if there is none.
    pub(super) fn target(&self, value: &'a Value) -> &'a Value {
        self.end(value, false)
    }

    /// Like [`Self::target`], for a schema: stops at a reference that has keywords beside it.
    fn schema(&self, value: &'a Value) -> &'a Value {
        self.end(value, true)
    }

    fn end(&self, value: &'a Value, bare: bool) -> &'a Value {
        let mut value = value;
        let mut chain = BTreeSet::new();
        while let Some(reference) = reference(value).filter(|_| !bare || object(value).len() == 1) {
            let known = self.ends.borrow().get(&(bare, reference)).copied();
            value = match known {
                Some(end) => end,
                None if chain.insert(reference) => self.resolve(reference).unwrap_or(&Value::Null),
                None => &Value::Null,
            };
        }
        self.ends.borrow_mut().extend(chain.into_iter().map(|reference| ((bare, reference), value)));
        value
    }

    /// The fields of the target of a chain of references.
    pub(super) fn object(&self, value: &'a Value) -> &'a Map<String, Value> {
        object(self.target(value))
    }

    fn flat(&self, schema: &'a Value, depth: usize) -> Rc<Shape<'a>> {
        let address = std::ptr::from_ref(schema).addr();
        if let Some(known) = self.shapes.borrow().get(&address) {
            return Rc::clone(known);
        }
        if depth > DEPTH {
            return Rc::default();
        }
        self.shapes.borrow_mut().insert(address, Rc::default());
        let shape = Rc::new(self.flatten(schema, depth + 1));
        self.shapes.borrow_mut().insert(address, Rc::clone(&shape));
        shape
    }

    fn flatten(&self, schema: &'a Value, depth: usize) -> Shape<'a> {
        let keywords = object(schema);
        let mut shape = Shape::of_keywords(keywords);
        let target = reference(schema).and_then(|reference| self.resolve(reference)).map(|target| self.schema(target));
        for part in target.into_iter().chain(list(keywords, "allOf")) {
            shape.narrow((*self.flat(part, depth)).clone());
        }
        for key in ["oneOf", "anyOf"] {
            let (alternatives, shapes): (Vec<_>, Vec<_>) =
                list(keywords, key).iter().map(|one| (one, (*self.flat(one, depth)).clone())).unzip();
            if !alternatives.is_empty() {
                let real = alternatives.into_iter().zip(&shapes).filter(|(_, one)| one.null != Null::Only);
                let alternatives = real.map(|(one, _)| one).collect();
                shape.narrow(Shape { alternatives, ..Shape::any_of(shapes) });
            }
        }
        shape
    }

    /// The target of a reference within the document. A generator may have moved a schema from `$defs` or `definitions`
    /// into `components`: references to the old place find it there.
    fn resolve(&self, reference: &str) -> Option<&'a Value> {
        let root = self.root;
        let found = reference.strip_prefix('#').and_then(|pointer| {
            let pointer = percent_decode_str(pointer).decode_utf8_lossy();
            root.pointer(&pointer).or_else(|| {
                let name = pointer.strip_prefix("/$defs/").or_else(|| pointer.strip_prefix("/definitions/"))?;
                root.pointer(&format!("/components/schemas/{name}"))
            })
        });
        if found.is_none() {
            self.dangling.borrow_mut().insert(reference.to_owned());
        }
        found
    }
}

fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}
