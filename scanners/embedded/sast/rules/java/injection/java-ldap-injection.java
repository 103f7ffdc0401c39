package example;

import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.support.LdapEncoder;

class Directory {
  Object find(DirContext context, String name, SearchControls controls) throws Exception {
    // ruleid: java-ldap-injection
    return context.search("dc=shop", "(uid=" + name + ")", controls);
  }

  Object member(LdapTemplate template, String group, Mapper mapper) {
    String filter = String.format("(cn=%s)", group);
    // ruleid: java-ldap-injection
    return template.search("dc=shop", filter, mapper);
  }

  Object findSafely(DirContext context, String name, SearchControls controls) throws Exception {
    // ok: java-ldap-injection
    return context.search("dc=shop", "(uid={0})", new Object[] {name}, controls);
  }

  Object memberSafely(LdapTemplate template, String group, Mapper mapper) {
    // ok: java-ldap-injection
    return template.search("dc=shop", "(cn=" + LdapEncoder.filterEncode(group) + ")", mapper);
  }
}
