//! Under which addresses this machine can be reached, for the counsellor to choose from.

use std::net::{IpAddr, Ipv4Addr};

/// An address of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The address. Of the fourth version only: one of the sixth is too long to type.
    pub ip: IpAddr,
    /// What the system calls the network it belongs to: `wlan0`, `Wi-Fi`.
    pub interface: String,
}

/// The addresses a counsellor can choose from: those of a network at hand first, those of this machine alone last. Empty
/// where the system does not tell.
pub fn addresses() -> Vec<Address> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    sorted(found.into_iter().map(|one| Address { ip: one.ip(), interface: one.name }).collect())
}

fn sorted(mut addresses: Vec<Address>) -> Vec<Address> {
    addresses.retain(|address| address.ip.is_ipv4());
    addresses.sort_by_key(|address| (rank(address.ip), address.ip));
    addresses.dedup();
    addresses
}

/// The likeliest first. A network without anybody who hands out addresses (169.254) works, but is seldom the one meant.
fn rank(ip: IpAddr) -> u8 {
    let IpAddr::V4(ip) = ip else { return 4 };
    match ip {
        Ipv4Addr::LOCALHOST => 3,
        _ if ip.is_loopback() => 4,
        _ if ip.is_private() => 0,
        _ if ip.is_link_local() => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_at_hand_come_first_and_this_machine_last() {
        let given = ["127.0.0.1", "fe80::1", "169.254.3.4", "10.0.0.7", "84.1.2.3", "192.168.0.5"];
        let address = |ip: &str| Address { ip: ip.parse().unwrap(), interface: "lan".to_owned() };
        let order: Vec<_> = sorted(given.map(address).into()).into_iter().map(|one| one.ip.to_string()).collect();
        assert_eq!(order, ["10.0.0.7", "192.168.0.5", "84.1.2.3", "169.254.3.4", "127.0.0.1"]);
    }

    #[test]
    fn every_machine_can_reach_itself() {
        assert!(addresses().iter().any(|address| address.ip.is_loopback()));
    }
}
