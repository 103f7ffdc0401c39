package client

import (
	"net"

	"golang.org/x/crypto/ssh"
)

func config(user string) *ssh.ClientConfig {
	// ruleid: go-ssh-host-key-ignored
	return &ssh.ClientConfig{User: user, HostKeyCallback: ssh.InsecureIgnoreHostKey()}
}

func accepting(user string) *ssh.ClientConfig {
	// ruleid: go-ssh-host-key-ignored
	return &ssh.ClientConfig{User: user, HostKeyCallback: func(host string, address net.Addr, key ssh.PublicKey) error { return nil }}
}

func fixed(user string, key ssh.PublicKey) *ssh.ClientConfig {
	// ok: go-ssh-host-key-ignored
	return &ssh.ClientConfig{User: user, HostKeyCallback: ssh.FixedHostKey(key)}
}

func known(user string, callback ssh.HostKeyCallback) *ssh.ClientConfig {
	// ok: go-ssh-host-key-ignored
	return &ssh.ClientConfig{User: user, HostKeyCallback: callback}
}
