//! Puts the built-in rule sets into the crate without the white space that
//! makes them readable: it would be a tenth of what every page loads.

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=src/rulebooks");
    let target = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("rulebooks");
    fs::create_dir_all(&target).expect("the build's own folder");
    for entry in fs::read_dir("src/rulebooks").expect("the rule sets") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a file").to_owned();
        let text = fs::read_to_string(&path).expect("a rule set");
        fs::write(target.join(name), without_space(&text)).expect("the build's own folder");
    }
}

/// JSON text without white space outside its strings.
fn without_space(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|&character| {
            let kept = in_string || !character.is_ascii_whitespace();
            match character {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_string = !in_string,
                _ => {}
            }
            kept
        })
        .collect()
}
