import {describe, expect, it} from 'vitest';
import {readRules} from '../../../../../scanners/embedded/cloud/read-rules.ts';
import {placesOf, probeOf} from '../probe.ts';
import {scan} from '../scan.ts';

const rules = await readRules();
const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

const template = (resources: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({$schema: SCHEMA, ...more, resources}, null, 1);

const ids = (text: string) => [...new Set(scan({'azuredeploy.json': text}, rules).findings.map(({ruleId}) => ruleId))];

describe('templates of Azure', () => {
  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['azure-storage-plain-http', 'Microsoft.Storage/storageAccounts', {supportsHttpsTrafficOnly: false}],
    ['azure-storage-nested-public', 'Microsoft.Storage/storageAccounts', {allowBlobPublicAccess: true}],
    ['azure-old-tls', 'Microsoft.Storage/storageAccounts', {minimumTlsVersion: 'TLS1_0'}],
    ['azure-key-vault-purge-allowed', 'Microsoft.KeyVault/vaults', {enablePurgeProtection: false}],
    ['azure-aks-without-rbac', 'Microsoft.ContainerService/managedClusters', {enableRBAC: false}],
    ['azure-app-plain-http', 'Microsoft.Web/sites', {httpsOnly: false}],
    ['azure-app-old-tls', 'Microsoft.Web/sites', {siteConfig: {minTlsVersion: '1.0'}}],
    [
      'azure-secret-in-app-settings',
      'Microsoft.Web/sites',
      {siteConfig: {appSettings: [{name: 'DB_PASSWORD', value: 'correct-horse'}]}},
    ],
    [
      'azure-database-public',
      'Microsoft.Sql/servers/firewallRules',
      {startIpAddress: '0.0.0.0', endIpAddress: '255.255.255.255'},
    ],
    ['azure-database-public-network', 'Microsoft.Sql/servers', {publicNetworkAccess: 'Enabled'}],
    ['azure-redis-plain-port', 'Microsoft.Cache/redis', {enableNonSslPort: true}],
    ['azure-registry-admin-account', 'Microsoft.ContainerRegistry/registries', {adminUserEnabled: true}],
    [
      'azure-group-rule-open',
      'Microsoft.Network/networkSecurityGroups',
      {
        securityRules: [
          {
            name: 'ssh',
            properties: {access: 'Allow', direction: 'Inbound', sourceAddressPrefix: '*', destinationPortRange: '22'},
          },
        ],
      },
    ],
    [
      'azure-network-rule-open',
      'Microsoft.Network/networkSecurityGroups/securityRules',
      {access: 'Allow', direction: 'Inbound', sourceAddressPrefix: '*', destinationPortRange: '3389'},
    ],
    [
      'azure-machine-password-login',
      'Microsoft.Compute/virtualMachines',
      {osProfile: {linuxConfiguration: {disablePasswordAuthentication: false}}},
    ],
    ['azure-messaging-local-keys', 'Microsoft.ServiceBus/namespaces', {disableLocalAuth: false}],
  ])('%s is found in %s', (id, type, properties) => {
    expect(ids(template([{type, name: 'a', properties}]))).toContain(id);
  });

  it('that are sound have no findings about it', () => {
    const found = ids(
      template([
        {
          type: 'Microsoft.Storage/storageAccounts',
          name: 'a',
          properties: {supportsHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false},
        },
        {
          type: 'Microsoft.Web/sites',
          name: 'b',
          identity: {type: 'SystemAssigned'},
          properties: {httpsOnly: true, siteConfig: {minTlsVersion: '1.2', ftpsState: 'Disabled'}},
        },
      ]),
    );
    expect(found).toEqual([]);
  });

  const PROBE = probeOf('azurerm_redis_cache', {
    validations: [{expression: "!flag(self, 'non_ssl_port_enabled', false)", at: ['non_ssl_port_enabled']}],
  });
  const redis = (value: unknown) => ({type: 'Microsoft.Cache/redis', name: 'a', properties: {enableNonSslPort: value}});

  it.each<[string, string, number]>([
    [
      'defaults of parameters',
      template([redis("[parameters('on')]")], {parameters: {on: {type: 'bool', defaultValue: true}}}),
      1,
    ],
    ['variables', template([redis("[variables('on')]")], {variables: {on: true}}), 1],
    [
      'nothing about parameters without one',
      template([redis("[parameters('on')]")], {parameters: {on: {type: 'bool'}}}),
      0,
    ],
    ['nothing about functions', template([redis('[if(equals(1, 2), true, false)]')]), 0],
    [
      'nothing about variables that need themselves',
      template([redis("[variables('a')]")], {variables: {a: "[variables('a')]"}}),
      0,
    ],
    ['constants', template([redis('[true()]')]), 1],
    ['nothing about what is built elsewhere', template({cache: {...redis(true), existing: true}}), 0],
    ['resources with symbolic names', template({cache: redis(true)}), 1],
    ['resources inside of others', template([{type: 'X.Y/z', name: 'x', resources: [redis(true)]}]), 1],
    [
      'templates inside of templates with what they are given',
      template([
        {
          type: 'Microsoft.Resources/deployments',
          name: 'm',
          properties: {
            parameters: {on: {value: true}},
            template: {parameters: {on: {type: 'bool'}}, resources: [redis("[parameters('on')]")]},
          },
        },
      ]),
      1,
    ],
    [
      'the value of each copy',
      template([{...redis("[variables('on')[copyIndex()]]"), copy: {name: 'c', count: 2}}], {
        variables: {on: [false, true]},
      }),
      1,
    ],
    ['no copy where there are none', template([{...redis(true), copy: {name: 'c', count: 0}}]), 0],
    [
      'as many copies as a list has entries',
      template(
        [
          {
            ...redis("[parameters('on')[copyIndex('c')].plain]"),
            copy: {name: 'c', count: "[length(parameters('on'))]"},
          },
        ],
        {
          parameters: {on: {type: 'array', defaultValue: [{plain: false}, {plain: true}]}},
        },
      ),
      1,
    ],
    [
      'one copy where their number is not known',
      template([{...redis(true), copy: {name: 'c', count: '[add(1, 1)]'}}]),
      1,
    ],
    [
      'nothing about a copy whose place is not known',
      template([{...redis("[variables('on')[copyIndex()]]"), copy: {name: 'c', count: '[add(1, 1)]'}}], {
        variables: {on: [true]},
      }),
      0,
    ],
    [
      'lists that a loop makes',
      template([redis("[variables('on')[0]]")], {variables: {copy: [{name: 'on', count: 1, input: true}]}}),
      1,
    ],
  ])('have %s', (_, text, count) => {
    expect(placesOf(PROBE, {'azuredeploy.json': text})).toHaveLength(count);
  });

  it('are not judged by parts that are not known', () => {
    const machine = (properties: unknown) =>
      template([{type: 'Microsoft.Compute/virtualMachines', name: 'a', properties}]);
    expect(ids(machine({}))).toContain('azure-machine-without-host-encryption');
    expect(ids(machine({securityProfile: "[if(equals(1, 2), variables('a'), null())]"}))).toEqual([]);
  });

  it('say the property and its line', () => {
    const rule = {
      ...PROBE,
      validations: [
        {expression: "!flag(self, 'non_ssl_port_enabled', false)", message: 'Plain.', at: ['non_ssl_port_enabled']},
      ],
    };
    const {findings} = scan({'azuredeploy.json': template([redis(true)])}, [rule]);
    expect(findings).toMatchObject([
      {message: 'Plain. Property: properties.enableNonSslPort.', location: {startLine: 8}},
    ]);
  });
});
