//! Decoders of log lines and the files that hold them. Thin: what needs more than a few lines belongs to a domain
//! module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::decoders::Decoders;

use super::Service;

impl Decoders for Service {
    v4::not_implemented! {
        get_decoders, get_decoder_files, get_decoder_file, upload_decoder_file, delete_decoder_file,
        get_parent_decoders, get_decoder,
    }
}
