//! Under which addresses this machine can be reached, for the counsellor to choose from.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};

/// An address of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The address. Of the fourth version only: one of the sixth is too long to type.
    pub ip: IpAddr,
    /// What the system calls the network it belongs to: `wlan0`, `Wi-Fi`.
    pub interface: String,
}

/// What kind of network an address belongs to, as far as its name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// Without a cable: where phones are.
    Wireless,
    /// With one.
    Cable,
    /// A tunnel, or a network for machines inside this one.
    Inside,
    /// This machine alone.
    Alone,
    /// Its name does not tell.
    Other,
}

impl Network {
    /// Its name among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Wireless => "wireless",
            Self::Cable => "cable",
            Self::Inside => "inside",
            Self::Alone => "alone",
            Self::Other => "other",
        }
    }
}

impl Address {
    /// What kind of network it belongs to.
    pub fn network(&self) -> Network {
        let name = self.interface.to_lowercase();
        let begins = |all: &[&str]| all.iter().any(|begin| name.starts_with(begin));
        if self.ip.is_loopback() {
            Network::Alone
        } else if is_virtual(&name) {
            Network::Inside
        } else if begins(&["wl", "ath", "ra0"]) || name.contains("wi-fi") || name.contains("wireless") {
            Network::Wireless
        // On a Mac `en0` may be either.
        } else if begins(&["eth", "eno", "enp", "ens", "enx"]) || name.contains("ethernet") {
            Network::Cable
        } else {
            Network::Other
        }
    }
}

/// The addresses a counsellor can choose from: that of the network in use first, then those of a network at hand, those of
/// a tunnel or of a machine inside this one, and of this machine alone last. Empty where the system does not tell.
pub fn addresses() -> Vec<Address> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    sorted(found.into_iter().map(|one| Address { ip: one.ip(), interface: one.name }).collect(), in_use())
}

/// The address from which this machine would reach any other, by the system's own table of routes; nothing is sent. None
/// where it knows no way out.
fn in_use() -> Option<IpAddr> {
    /// An address that is kept for examples and is nobody's.
    const ELSEWHERE: (Ipv4Addr, u16) = (Ipv4Addr::new(198, 51, 100, 1), 9);
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(ELSEWHERE).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

fn sorted(mut addresses: Vec<Address>, in_use: Option<IpAddr>) -> Vec<Address> {
    addresses.retain(|address| address.ip.is_ipv4());
    let unlikely = |address: &Address| is_virtual(&address.interface) && !address.ip.is_loopback();
    addresses.sort_by_key(|address| {
        (address.ip.is_loopback(), unlikely(address), in_use != Some(address.ip), rank(address.ip), address.ip)
    });
    addresses.dedup();
    addresses
}

/// Whether a network is a tunnel, or is there for machines and containers inside this one: no phone is on it.
fn is_virtual(interface: &str) -> bool {
    const BEGIN: [&str; 19] = [
        "br-",
        "docker",
        "lxcbr",
        "lxdbr",
        "podman",
        "ppp",
        "tailscale",
        "tap",
        "tun",
        "utun",
        "vboxnet",
        "veth",
        "virbr",
        "vmnet",
        "wg",
        "zt",
        "ipsec",
        "nordlynx",
        "proton",
    ];
    const HOLD: [&str; 7] = ["vpn", "wsl", "hyper-v", "vethernet", "virtualbox", "vmware", "wireguard"];
    let name = interface.to_lowercase();
    BEGIN.iter().any(|begin| name.starts_with(begin)) || HOLD.iter().any(|part| name.contains(part))
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
        let order: Vec<_> = sorted(given.map(address).into(), None).into_iter().map(|one| one.ip.to_string()).collect();
        assert_eq!(order, ["10.0.0.7", "192.168.0.5", "84.1.2.3", "169.254.3.4", "127.0.0.1"]);
    }

    /// What comes first of these, on which network.
    fn order(given: &[(&str, &str)], in_use: Option<&str>) -> Vec<String> {
        let given = given.iter();
        let given = given.map(|(ip, name)| Address { ip: ip.parse().unwrap(), interface: (*name).to_owned() });
        let in_use = in_use.map(|ip| ip.parse().unwrap());
        sorted(given.collect(), in_use).into_iter().map(|one| one.interface).collect()
    }

    #[test]
    fn the_wireless_network_comes_before_a_tunnel_and_a_bridge() {
        let given = [
            ("10.8.0.2", "tun0"),
            ("172.17.0.1", "docker0"),
            ("172.28.160.1", "vEthernet (WSL)"),
            ("127.0.0.1", "lo"),
            ("192.168.1.20", "wlan0"),
        ];
        // Even where the tunnel is the way out.
        for in_use in [None, Some("10.8.0.2"), Some("192.168.1.20")] {
            let order = order(&given, in_use);
            assert_eq!((order[0].as_str(), order[4].as_str()), ("wlan0", "lo"), "{in_use:?}");
        }
    }

    #[test]
    fn the_network_in_use_comes_first() {
        let given = [("10.0.0.7", "eth0"), ("192.168.1.20", "wlan0"), ("84.1.2.3", "eth1")];
        assert_eq!(order(&given, None), ["eth0", "wlan0", "eth1"]);
        assert_eq!(order(&given, Some("192.168.1.20")), ["wlan0", "eth0", "eth1"]);
        assert_eq!(order(&given, Some("84.1.2.3")), ["eth1", "eth0", "wlan0"]);
    }

    #[test]
    fn a_network_is_told_by_what_the_system_calls_it() {
        for (ip, name, network) in [
            ("192.168.1.20", "wlan0", Network::Wireless),
            ("192.168.1.20", "wlp2s0", Network::Wireless),
            ("192.168.1.20", "Wi-Fi", Network::Wireless),
            ("10.0.0.7", "eth0", Network::Cable),
            ("10.0.0.7", "enp0s31f6", Network::Cable),
            ("10.0.0.7", "Ethernet 2", Network::Cable),
            ("10.8.0.2", "tun0", Network::Inside),
            ("172.28.160.1", "vEthernet (WSL)", Network::Inside),
            ("127.0.0.1", "lo", Network::Alone),
            ("192.168.1.20", "en0", Network::Other),
        ] {
            let address = Address { ip: ip.parse().unwrap(), interface: name.to_owned() };
            assert_eq!(address.network(), network, "{name}");
        }
    }

    #[test]
    fn every_machine_can_reach_itself() {
        assert!(addresses().iter().any(|address| address.ip.is_loopback()));
    }
}
