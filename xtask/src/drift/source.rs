//! A document whose references can be followed, however they are written and wherever they lead.

use super::json::{list, object};
use super::node::Node;
use super::shape::{Null, Shape};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

/// How deep compositions are followed before the rest counts as undescribed.
const DEPTH: usize = 64;

pub(super) struct Source<'a> {
    pub(super) root: &'a Value,
    /// Whether it says `number` of integers, too.
    pub(super) has_one_number: bool,
    /// What was flattened already, by the schema's address. A schema that is being flattened stands here as
    /// undescribed, which ends recursion.
    shapes: RefCell<HashMap<usize, Rc<Shape<'a>>>>,
    /// Where references lead in the end, so that no chain is followed twice.
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

    /// The references that were followed and led nowhere.
    pub(super) fn dangling(&self) -> Vec<String> {
        self.dangling.borrow().iter().cloned().collect()
    }

    /// What `node` says, flattened.
    pub(super) fn shape(&self, node: &Node<'a>) -> Rc<Shape<'a>> {
        if let [part] = node.parts.as_slice() {
            return self.flat(part, 0);
        }
        let parts = node.parts.iter().map(|part| (*self.flat(part, 0)).clone());
        Rc::new(if node.any { Shape::any_of(parts.collect()) } else { Shape::all_of(parts) })
    }

    /// What stands at the end of a chain of references; `Null` where it leads nowhere.
    pub(super) fn target(&self, value: &'a Value) -> &'a Value {
        self.end(value, false)
    }

    /// As [`Self::target`], for a schema: a reference with keywords beside it is not passed over.
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

    /// The members of what stands at the end of a chain of references.
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

    /// What a reference within the document points at. Schemas that were moved into `components` by a generator are
    /// found there under the names of their old homes.
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
