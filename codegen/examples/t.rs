//! x
fn main() {
    let d = trunkline_codegen::load(std::path::Path::new(&std::env::args().nth(1).unwrap())).unwrap_or_else(|p| {
        for p in p {
            eprintln!("{p}");
        }
        std::process::exit(1)
    });
    match trunkline_codegen::compile(&std::env::args().nth(2).unwrap(), &d) {
        Ok(c) => println!("{}", c.rust),
        Err(p) => {
            for p in p {
                eprintln!("{p}");
            }
            std::process::exit(1)
        }
    }
}
