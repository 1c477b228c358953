//! CDB lists that rules look values up in. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::lists::Lists;

use super::Service;

impl Lists for Service {
    v4::not_implemented! {
        get_lists, get_list_files, get_list_file, upload_list_file, delete_list_file,
    }
}
