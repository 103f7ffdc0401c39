/** Types of Azure Resource Manager that Terraform has too. Properties: https://learn.microsoft.com/en-us/azure/templates/ */
import type {Places} from '../../../../src/formats/cel-rules/value.ts';
import type {Mapping} from '../templates/convert.ts';
import {isTermList, isTermMap, type Term} from '../terms/term.ts';

type Body = Map<string, Term>;

const under = 'properties';

const DATABASE: Pick<Mapping, 'under' | 'names'> = {
  under,
  names: {
    sslEnforcement: 'ssl_enforcement_enabled',
    minimalTlsVersion: 'ssl_minimal_tls_version_enforced',
    'network.publicNetworkAccess': '/public_network_access',
    'backup.geoRedundantBackup': '/geo_redundant_backup_enabled',
    'storageProfile.geoRedundantBackup': '/geo_redundant_backup_enabled',
  },
};

const MESSAGING: Mapping['names'] = {disableLocalAuth: 'local_auth_disabled'};

const FIREWALL_RULE: Pick<Mapping, 'under' | 'names'> = {
  under,
  names: {startIpAddress: 'start_ip_address', endIpAddress: 'end_ip_address'},
};

const SITE: Omit<Mapping, 'to'> = {
  under,
  names: {'siteConfig.minTlsVersion': 'minimum_tls_version', 'siteConfig.appSettings': '/app_settings'},
  derive: (body, _, places) => body.set('app_settings', settingsOf(body.get('app_settings'), places)),
};

/** By type in small letters: Azure does not tell them apart. */
export const MAPPINGS: ReadonlyMap<string, Mapping> = new Map(
  Object.entries<Mapping>({
    'Microsoft.Storage/storageAccounts': {
      to: 'azurerm_storage_account',
      under,
      names: {
        supportsHttpsTrafficOnly: 'https_traffic_only_enabled',
        minimumTlsVersion: 'min_tls_version',
        allowBlobPublicAccess: 'allow_nested_items_to_be_public',
        allowSharedKeyAccess: 'shared_access_key_enabled',
        networkAcls: 'network_rules',
      },
      // The service around blobs is a resource of its own here.
      derive: (body) => body.set('blob_properties', [new Map([['delete_retention_policy', []]])]),
    },
    'Microsoft.Storage/storageAccounts/blobServices/containers': {
      to: 'azurerm_storage_container',
      under,
      names: {publicAccess: 'container_access_type'},
      derive: (body) => lowerCase(body, 'container_access_type'),
    },
    'Microsoft.KeyVault/vaults': {
      to: 'azurerm_key_vault',
      under,
      names: {enablePurgeProtection: 'purge_protection_enabled'},
    },
    'Microsoft.KeyVault/vaults/secrets': {
      to: 'azurerm_key_vault_secret',
      under,
      names: {'attributes.exp': '/expiration_date'},
    },
    'Microsoft.ContainerService/managedClusters': {
      to: 'azurerm_kubernetes_cluster',
      under,
      names: {
        enableRBAC: 'role_based_access_control_enabled',
        disableLocalAccounts: 'local_account_disabled',
        'apiServerAccessProfile.enablePrivateCluster': '/private_cluster_enabled',
        'apiServerAccessProfile.authorizedIPRanges': '/api_server_authorized_ip_ranges',
        apiServerAccessProfile: 'api_server_profile',
        'networkProfile.networkDataplane': 'network_data_plane',
        'addonProfiles.omsagent': '/oms_agent',
        'addonProfiles.omsAgent': '/oms_agent',
      },
    },
    'Microsoft.Web/sites': {to: 'azurerm_linux_web_app', ...SITE},
    'Microsoft.Sql/servers': {
      to: 'azurerm_mssql_server',
      under,
      names: {minimalTlsVersion: 'minimum_tls_version'},
    },
    'Microsoft.Sql/servers/firewallRules': {to: 'azurerm_mssql_firewall_rule', ...FIREWALL_RULE},
    'Microsoft.Sql/servers/auditingSettings': {to: 'azurerm_mssql_server_extended_auditing_policy', under},
    'Microsoft.Sql/servers/extendedAuditingSettings': {to: 'azurerm_mssql_server_extended_auditing_policy', under},
    'Microsoft.DBforPostgreSQL/servers': {to: 'azurerm_postgresql_server', ...DATABASE},
    'Microsoft.DBforPostgreSQL/servers/firewallRules': {to: 'azurerm_postgresql_firewall_rule', ...FIREWALL_RULE},
    'Microsoft.DBforPostgreSQL/flexibleServers': {to: 'azurerm_postgresql_flexible_server', ...DATABASE},
    'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules': {
      to: 'azurerm_postgresql_flexible_server_firewall_rule',
      ...FIREWALL_RULE,
    },
    'Microsoft.DBforMySQL/servers': {to: 'azurerm_mysql_server', ...DATABASE},
    'Microsoft.DBforMySQL/servers/firewallRules': {to: 'azurerm_mysql_firewall_rule', ...FIREWALL_RULE},
    'Microsoft.DBforMySQL/flexibleServers': {to: 'azurerm_mysql_flexible_server', ...DATABASE},
    'Microsoft.DBforMySQL/flexibleServers/firewallRules': {
      to: 'azurerm_mysql_flexible_server_firewall_rule',
      ...FIREWALL_RULE,
    },
    'Microsoft.DocumentDB/databaseAccounts': {
      to: 'azurerm_cosmosdb_account',
      under,
      names: {ipRules: 'ip_range_filter', disableLocalAuth: 'local_authentication_disabled'},
    },
    'Microsoft.Cache/redis': {to: 'azurerm_redis_cache', under, names: {enableNonSslPort: 'non_ssl_port_enabled'}},
    'Microsoft.ServiceBus/namespaces': {
      to: 'azurerm_servicebus_namespace',
      under,
      names: MESSAGING,
      derive: withLocalAuth,
    },
    'Microsoft.EventHub/namespaces': {to: 'azurerm_eventhub_namespace', under, names: MESSAGING, derive: withLocalAuth},
    'Microsoft.ContainerRegistry/registries': {
      to: 'azurerm_container_registry',
      under,
      names: {adminUserEnabled: 'admin_enabled', anonymousPullEnabled: 'anonymous_pull_enabled'},
    },
    'Microsoft.Compute/virtualMachines': {
      to: 'azurerm_linux_virtual_machine',
      under,
      names: {
        'osProfile.linuxConfiguration.disablePasswordAuthentication': '/disable_password_authentication',
        'osProfile.adminPassword': '/admin_password',
        'securityProfile.encryptionAtHost': '/encryption_at_host_enabled',
      },
    },
    'Microsoft.Compute/disks': {to: 'azurerm_managed_disk', under},
    'Microsoft.Network/networkSecurityGroups': {
      to: 'azurerm_network_security_group',
      under,
      names: {securityRules: 'security_rule'},
      derive: (body, _, places) => hoistItems(body, 'security_rule', places),
    },
    'Microsoft.Network/networkSecurityGroups/securityRules': {to: 'azurerm_network_security_rule', under},
    'Microsoft.Network/applicationGateways': {
      to: 'azurerm_application_gateway',
      under,
      names: {webApplicationFirewallConfiguration: 'waf_configuration', firewallPolicy: 'firewall_policy_id'},
    },
    'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies': {
      to: 'azurerm_web_application_firewall_policy',
      under,
    },
    'Microsoft.Network/frontDoorWebApplicationFirewallPolicies': {to: 'azurerm_frontdoor_firewall_policy', under},
  }).map(([type, mapping]) => [type.toLowerCase(), withPublicAccess(mapping)]),
);

/** Public access is a text here and a flag in Terraform. */
function withPublicAccess(mapping: Mapping): Mapping {
  return {
    ...mapping,
    names: {publicNetworkAccess: 'public_network_access_enabled', ...mapping.names},
    derive: (body, source, places) => {
      for (const key of ['public_network_access_enabled', 'ssl_enforcement_enabled', 'geo_redundant_backup_enabled']) {
        const value = body.get(key);
        if (typeof value === 'string') body.set(key, value.toLowerCase() === 'enabled');
      }
      mapping.derive?.(body, source, places);
    },
  };
}

function withLocalAuth(body: Body, _: unknown, places: Places): void {
  const disabled = body.get('local_auth_disabled');
  const span = places.get(body, 'local_auth_disabled');
  for (const key of ['local_auth_enabled', 'local_authentication_enabled']) {
    if (typeof disabled === 'boolean') body.set(key, !disabled);
    if (span !== undefined) places.set(body, key, span);
  }
}

function lowerCase(body: Body, key: string): void {
  const value = body.get(key);
  if (typeof value === 'string') body.set(key, value.toLowerCase());
}

/** Entries of a list have their `properties` around them. */
function hoistItems(body: Body, key: string, places: Places): void {
  const list = body.get(key);
  for (const item of isTermList(list) ? list : []) {
    const inner = isTermMap(item) ? item.get('properties') : undefined;
    const [properties] = isTermList(inner) ? inner : [];
    if (!(item instanceof Map) || !isTermMap(properties)) continue;
    for (const [name, value] of properties) {
      item.set(name, value);
      const span = places.get(properties, name);
      if (span !== undefined) places.set(item, name, span);
    }
  }
}

/** A list of `name` and `value` as a map. */
function settingsOf(term: Term | undefined, places: Places): Term {
  const map = new Map<string, Term>();
  for (const item of isTermList(term) ? term : []) {
    const name = isTermMap(item) ? item.get('name') : undefined;
    if (!isTermMap(item) || typeof name !== 'string') continue;
    map.set(name, item.get('value') ?? null);
    const span = places.get(item, 'value');
    if (span !== undefined) places.set(map, name, span);
  }
  return map;
}
