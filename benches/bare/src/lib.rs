//! A client of the ladder's two operations as progenitor makes it by itself.

progenitor::generate_api!(spec = "openapi.json", interface = Positional);
