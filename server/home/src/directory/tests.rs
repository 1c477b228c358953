#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::ErrorKind;
use std::os::fd::AsFd as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{Mode, OFlags};
use tempfile::TempDir;

use super::{Directory, FileAttributes, HardLinks, Kind, beneath, is_refused, read_operators_file};

const PLAIN: FileAttributes = FileAttributes::new(0o640);

/// A folder `root` with `a/b/file`, beside a folder `outside` with `file`, and the former opened.
struct Scene {
    folder: TempDir,
    root: Directory,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("root/a/b")).unwrap();
        fs::create_dir(folder.path().join("outside")).unwrap();
        fs::write(folder.path().join("root/a/b/file"), "inside").unwrap();
        fs::write(folder.path().join("outside/file"), "outside").unwrap();
        let root = Directory::open(&folder.path().join("root")).unwrap();
        Self { folder, root }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn outside(&self) -> String {
        assert_eq!(fs::read_dir(self.path("outside")).unwrap().count(), 1);
        fs::read_to_string(self.path("outside/file")).unwrap()
    }
}

fn pipe(path: &Path) {
    rustix::fs::mkfifoat(rustix::fs::CWD, path, Mode::from_raw_mode(0o600)).unwrap();
}

#[test]
fn the_way_to_the_directory_may_have_links_and_the_way_below_may_not() {
    let scene = Scene::new();
    symlink(scene.path("root"), scene.path("way")).unwrap();
    let root = Directory::open(&scene.path("way")).unwrap();
    assert_eq!(root.read("a/b/file").unwrap(), b"inside");
    // An absolute path that begins with the directory's own is one below it.
    assert_eq!(root.read(scene.path("way/a/b/file")).unwrap(), b"inside");
    symlink("a", scene.path("root/link")).unwrap();
    symlink("file", scene.path("root/a/b/other")).unwrap();
    symlink(scene.path("outside"), scene.path("root/a/away")).unwrap();
    symlink("nowhere", scene.path("root/a/dangling")).unwrap();
    for path in ["link/b/file", "a/b/other", "a/away/file", "a/dangling"] {
        let error = root.read(path).unwrap_err();
        assert!(is_refused(&error), "{path}: {error}");
        assert!(is_refused(&root.replace(path, b"x", PLAIN).unwrap_err()), "{path}");
        assert!(is_refused(&root.append(path, 0o600, HardLinks::Refuse).unwrap_err()), "{path}");
        assert!(is_refused(&root.open_or_create(path, 0o600).unwrap_err()), "{path}");
        assert!(root.create(path, b"x", PLAIN).is_err(), "{path}");
    }
    let error = root.read("a/away/file").unwrap_err().to_string();
    assert!(error.contains("root/a/away is a symbolic link") || error.contains("way/a/away is a"), "{error}");
    assert!(is_refused(&root.directory("a/away").unwrap_err()));
    assert!(is_refused(&root.directory_or_create("a/away/new", 0o700).unwrap_err()));
    assert!(is_refused(&root.metadata("a/away/file").unwrap_err()));
    assert_eq!(root.metadata("a/away").unwrap().kind, Kind::Link);
    assert!(root.has_directory("a/b") && !root.has_directory("a/away"));
    assert_eq!((scene.outside().as_str(), root.read("a/b/file").unwrap().as_slice()), ("outside", &b"inside"[..]));
    assert!(!scene.path("root/a/nowhere").exists());
}

#[test]
fn paths_lead_nowhere_else() {
    let scene = Scene::new();
    for path in ["", ".", "..", "../outside/file", "a/../../outside/file", "/etc/passwd", "a/b/..", "/"] {
        assert_eq!(scene.root.read(path).unwrap_err().kind(), ErrorKind::InvalidInput, "{path}");
        assert_eq!(scene.root.replace(path, b"", PLAIN).unwrap_err().kind(), ErrorKind::InvalidInput, "{path}");
        assert_eq!(scene.root.remove_tree(path).unwrap_err().kind(), ErrorKind::InvalidInput, "{path}");
    }
    assert_eq!(scene.root.read("a/c/file").unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(scene.root.read_if_there("a/c/file", HardLinks::Refuse).unwrap(), None);
    assert_eq!(scene.root.read("a/b").unwrap_err().kind(), ErrorKind::IsADirectory);
    assert_eq!(scene.root.find("a/c").unwrap(), None);
}

#[test]
fn the_kernel_and_the_walk_by_name_agree() {
    let scene = Scene::new();
    symlink(scene.path("outside"), scene.path("root/a/away")).unwrap();
    symlink("b", scene.path("root/a/near")).unwrap();
    pipe(&scene.path("root/a/pipe"));
    let base = scene.root.descriptor.as_fd();
    for (path, is_found) in [
        ("a/b/file", true),
        ("a/b", true),
        ("a/pipe", true),
        ("a/away/file", false),
        ("a/near/file", false),
        ("a/near", false),
        ("a/c/file", false),
        ("a/b/file/more", false),
    ] {
        let flags = OFlags::RDONLY | OFlags::NONBLOCK;
        let walked = beneath::name_by_name(base, Path::new(path), flags, Mode::empty());
        assert_eq!(walked.is_ok(), is_found, "{path}");
        // None where the kernel of this machine, or a filter, does not offer it.
        if let Some(resolved) = beneath::by_kernel(base, Path::new(path), flags, Mode::empty()) {
            assert_eq!(resolved.is_ok(), is_found, "{path}");
        }
    }
}

#[test]
fn pipes_and_sockets_block_nobody() {
    let scene = Scene::new();
    pipe(&scene.path("root/a/pipe"));
    let _socket = std::os::unix::net::UnixListener::bind(scene.path("root/a/socket")).unwrap();
    for path in ["a/pipe", "a/socket"] {
        assert!(is_refused(&scene.root.read(path).unwrap_err()), "{path}");
        assert!(is_refused(&scene.root.replace(path, b"x", PLAIN).unwrap_err()), "{path}");
        assert!(is_refused(&scene.root.append(path, 0o600, HardLinks::Refuse).unwrap_err()), "{path}");
        assert!(is_refused(&scene.root.open_or_create(path, 0o600).unwrap_err()), "{path}");
        assert_eq!(scene.root.metadata(path).unwrap().kind, Kind::Special);
    }
    let devices = Directory::open(Path::new("/dev")).unwrap();
    assert!(is_refused(&devices.read("zero").unwrap_err()));
}

#[test]
fn a_file_of_the_operators_may_be_linked_and_blocks_nobody() {
    let scene = Scene::new();
    let (link, pipe_place) = (scene.path("root/link"), scene.path("root/pipe"));
    symlink(scene.path("outside/file"), &link).unwrap();
    assert_eq!(read_operators_file(&link).unwrap(), b"outside");
    pipe(&pipe_place);
    assert!(is_refused(&read_operators_file(&pipe_place).unwrap_err()));
    assert!(read_operators_file(&scene.path("root")).is_err());
    assert_eq!(read_operators_file(&scene.path("nothing")).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn a_file_with_two_names_is_neither_read_nor_written_in_place() {
    let scene = Scene::new();
    fs::hard_link(scene.path("outside/file"), scene.path("root/a/twin")).unwrap();
    let error = scene.root.read("a/twin").unwrap_err();
    assert!(is_refused(&error) && error.to_string().contains("2 names"), "{error}");
    assert!(is_refused(&scene.root.append("a/twin", 0o600, HardLinks::Refuse).unwrap_err()));
    assert_eq!(scene.root.read_if_there("a/twin", HardLinks::Allow).unwrap().unwrap(), b"outside");
    // What is replaced is the name alone.
    scene.root.replace("a/twin", b"new", PLAIN).unwrap();
    assert_eq!((scene.root.read("a/twin").unwrap().as_slice(), scene.outside().as_str()), (&b"new"[..], "outside"));
}

#[test]
fn a_replaced_file_is_whole_and_looks_as_told() {
    let scene = Scene::new();
    // What an interrupted attempt has left is no part of it.
    fs::write(scene.path("root/.x.new"), "something that is longer").unwrap();
    let number = scene.root.replace("x", b"short", PLAIN).unwrap();
    let metadata = fs::metadata(scene.path("root/x")).unwrap();
    assert_eq!((metadata.ino(), metadata.permissions().mode() & 0o777), (number, 0o640));
    assert_eq!(scene.root.read("x").unwrap(), b"short");
    fs::set_permissions(scene.path("root/x"), fs::Permissions::from_mode(0o600)).unwrap();
    let like = FileAttributes::like(&scene.root.metadata("x").unwrap());
    scene.root.replace("x", b"other", like).unwrap();
    assert_eq!(fs::metadata(scene.path("root/x")).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(scene.root.entries().unwrap().len(), 2);
}

#[test]
fn a_draft_that_somebody_else_made_is_not_written_to() {
    let scene = Scene::new();
    let draft = scene.path("root/a/.x.new");
    let plant: [&dyn Fn(); 3] = [
        &|| symlink(scene.path("outside/file"), &draft).unwrap(),
        &|| fs::hard_link(scene.path("outside/file"), &draft).unwrap(),
        &|| pipe(&draft),
    ];
    for plant in plant {
        plant();
        scene.root.replace("a/x", b"text", PLAIN).unwrap();
        assert_eq!((scene.root.read("a/x").unwrap().as_slice(), scene.outside().as_str()), (&b"text"[..], "outside"));
        assert!(draft.symlink_metadata().is_err());
    }
}

#[test]
fn what_cannot_be_replaced_stays_and_nothing_is_left() {
    let scene = Scene::new();
    assert_eq!(scene.root.replace("a/b", b"x", PLAIN).unwrap_err().kind(), ErrorKind::IsADirectory);
    assert_eq!(scene.root.replace("a/c/x", b"x", PLAIN).unwrap_err().kind(), ErrorKind::NotFound);
    symlink(scene.path("outside/file"), scene.path("root/a/x")).unwrap();
    assert!(is_refused(&scene.root.replace("a/x", b"x", PLAIN).unwrap_err()));
    assert_eq!(fs::read_dir(scene.path("root/a")).unwrap().count(), 2);
    assert_eq!(scene.outside(), "outside");
}

#[test]
fn many_who_replace_one_file_do_not_mix_their_texts() {
    let scene = Scene::new();
    std::thread::scope(|scope| {
        for writer in 0..4_u8 {
            let root = &scene.root;
            scope.spawn(move || {
                for turn in 0..25_usize {
                    let text = vec![b'a' + writer; 1 + 4_000 * (turn % 3)];
                    root.replace("a/x", &text, PLAIN).unwrap();
                    let text = root.read("a/x").unwrap();
                    assert!(text.windows(2).all(|pair| pair.first() == pair.last()));
                }
            });
        }
    });
    assert_eq!(fs::read_dir(scene.path("root/a")).unwrap().count(), 2);
}

#[test]
fn of_links_in_a_removed_tree_only_the_links_go() {
    let scene = Scene::new();
    symlink(scene.path("outside"), scene.path("root/a/b/away")).unwrap();
    symlink(scene.path("outside/file"), scene.path("root/a/b/away-file")).unwrap();
    fs::hard_link(scene.path("outside/file"), scene.path("root/a/b/twin")).unwrap();
    pipe(&scene.path("root/a/b/pipe"));
    fs::create_dir_all(scene.path("root/a/b/c/d/e")).unwrap();
    scene.root.remove_tree("a").unwrap();
    assert!(scene.root.entries().unwrap().is_empty());
    assert_eq!(scene.outside(), "outside");
    // A link in the place of the tree, and nothing at all.
    symlink(scene.path("outside"), scene.path("root/a")).unwrap();
    scene.root.remove_tree("a").unwrap();
    scene.root.remove_tree("a").unwrap();
    scene.root.remove_tree("a/b").unwrap();
    assert_eq!(scene.outside(), "outside");
}

#[test]
fn names_are_moved_between_directories() {
    let scene = Scene::new();
    let (a, b) = (scene.root.directory("a").unwrap(), scene.root.directory_or_create("c/d", 0o700).unwrap());
    assert!(a.shares_mount_with(&b).unwrap());
    assert!(!a.shares_mount_with(&Directory::open(Path::new("/proc")).unwrap()).unwrap());
    a.rename("b", &b, "moved").unwrap();
    b.hard_link("moved/file", &a, "again").unwrap();
    assert_eq!(scene.root.read_if_there("c/d/moved/file", HardLinks::Allow).unwrap().unwrap(), b"inside");
    assert_eq!(scene.root.metadata("a/again").unwrap().names, 2);
    scene.root.remove("a/again").unwrap();
    scene.root.remove("a/again").unwrap();
    scene.root.remove("x/again").unwrap();
    scene.root.remove_for_now("x/again").unwrap();
    assert_eq!(scene.root.read("c/d/moved/file").unwrap(), b"inside");
}

/// While a folder is swapped for a link, and back, nothing from outside is ever read, and nothing is written there.
#[test]
fn a_folder_that_is_swapped_for_a_link_leads_nowhere() {
    let scene = Scene::new();
    let is_done = AtomicBool::new(false);
    let (mut read, mut written) = (0, 0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            symlink(scene.path("outside"), scene.path("root/link")).unwrap();
            while !is_done.load(Ordering::Relaxed) {
                // The link takes the folder's place, and the folder the link's.
                let exchange = || {
                    let flags = rustix::fs::RenameFlags::EXCHANGE;
                    rustix::fs::renameat_with(&scene.root.descriptor, "link", &scene.root.descriptor, "a/b", flags)
                };
                exchange().unwrap();
                exchange().unwrap();
            }
        });
        for turn in 0..20_000_u32 {
            if let Ok(text) = scene.root.read("a/b/file") {
                assert_eq!(text, b"inside");
                read += 1;
            }
            if turn % 20 == 0 && scene.root.replace("a/b/new", b"x", PLAIN).is_ok() {
                written += 1;
            }
            if turn % 20 == 10 {
                let _ = scene.root.remove_tree("a/b/new");
            }
        }
        is_done.store(true, Ordering::Relaxed);
    });
    assert!(read > 0 && written > 0, "{read} read, {written} written");
    assert_eq!(scene.outside(), "outside");
}
