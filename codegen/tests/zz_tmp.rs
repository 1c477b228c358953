mod common;
#[test]
fn t() {
    for v in ["v4.14.7", "v5.0.0-beta4"] {
        let text = std::fs::read_to_string(format!("/work/shared/upstream/{v}.yaml")).unwrap();
        let t = std::time::Instant::now();
        let api = common::lower(v, text);
        eprintln!("{:?}", t.elapsed());
        std::fs::write(format!("/tmp/{v}.txt"), common::dump::dump(&api)).unwrap();
    }
}
