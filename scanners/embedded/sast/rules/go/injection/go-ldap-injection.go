package directory

import (
	"fmt"

	"github.com/go-ldap/ldap/v3"
)

func find(name string) *ldap.SearchRequest {
	// ruleid: go-ldap-injection
	return ldap.NewSearchRequest("dc=shop", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false, fmt.Sprintf("(uid=%s)", name), nil, nil)
}

func member(group string) *ldap.SearchRequest {
	filter := "(cn=" + group + ")"
	// ruleid: go-ldap-injection
	return ldap.NewSearchRequest("dc=shop", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false, filter, nil, nil)
}

func findSafely(name string) *ldap.SearchRequest {
	// ok: go-ldap-injection
	return ldap.NewSearchRequest("dc=shop", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false, fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(name)), nil, nil)
}

func everyone() *ldap.SearchRequest {
	// ok: go-ldap-injection
	return ldap.NewSearchRequest("dc=shop", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false, "(objectClass=person)", nil, nil)
}
