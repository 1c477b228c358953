//! A type that implements the trait of a tag and not `Service`, which the trait builds on.

use wazuh_api_server::v1;

struct Server;

impl v1::info::Info for Server {
    v1::not_implemented! { get_info }
}

fn main() {}
