/** Networks, load balancers, gateways, content delivery. */

import {BLOCK_PLACE} from '../../declaration.ts';
import type {Mapping} from '../../templates/convert.ts';
import {isTermList, isTermMap, type Term} from '../../terms/term.ts';

const RULE_NAMES = (path: string, to: string) => ({
  [path]: to,
  [`${path}.IpProtocol`]: 'protocol',
  [`${path}.CidrIp`]: 'cidr_blocks',
  [`${path}.CidrIpv6`]: 'ipv6_cidr_blocks',
});

const SINGLE_RULE = {CidrIp: 'cidr_ipv4', CidrIpv6: 'cidr_ipv6', GroupId: 'security_group_id'} as const;

const BEHAVIOR = (path: string) => ({[`${path}.ForwardedValues`]: 'forwarded_values'});

export const NETWORK: Readonly<Record<string, Mapping>> = {
  'AWS::EC2::SecurityGroup': {
    to: 'aws_security_group',
    names: {
      ...RULE_NAMES('SecurityGroupIngress', 'ingress'),
      ...RULE_NAMES('SecurityGroupEgress', 'egress'),
      GroupDescription: 'description',
    },
  },
  'AWS::EC2::SecurityGroupIngress': {to: 'aws_vpc_security_group_ingress_rule', names: SINGLE_RULE},
  'AWS::EC2::SecurityGroupEgress': {to: 'aws_vpc_security_group_egress_rule', names: SINGLE_RULE},
  'AWS::EC2::NetworkAclEntry': {
    to: 'aws_network_acl_rule',
    names: {'PortRange.From': '/from_port', 'PortRange.To': '/to_port'},
  },
  'AWS::EC2::VPC': {to: 'aws_vpc'},
  'AWS::EC2::FlowLog': {to: 'aws_flow_log', names: {ResourceId: 'vpc_id'}},
  'AWS::EC2::Subnet': {to: 'aws_subnet'},
  'AWS::EC2::TransitGateway': {to: 'aws_ec2_transit_gateway'},
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    to: 'aws_lb',
    names: {Type: 'load_balancer_type'},
    derive: (body, _, places) => {
      body.set('internal', body.get('scheme') === 'internal');
      for (const {key, value, item} of attributesOf(body.get('load_balancer_attributes'))) {
        const name = ATTRIBUTES[key];
        const span = places.get(item, 'value') ?? places.get(item, BLOCK_PLACE);
        if (name === undefined) continue;
        body.set(name, key === 'access_logs.s3.enabled' ? [new Map([['enabled', value]])] : value);
        if (span !== undefined) places.set(body, name, span);
      }
    },
  },
  'AWS::ElasticLoadBalancingV2::Listener': {to: 'aws_lb_listener', names: {DefaultActions: 'default_action'}},
  'AWS::ElasticLoadBalancingV2::TargetGroup': {to: 'aws_lb_target_group'},
  'AWS::ElasticLoadBalancing::LoadBalancer': {
    to: 'aws_elb',
    names: {
      Listeners: 'listener',
      'Listeners.Protocol': 'lb_protocol',
      'Listeners.SSLCertificateId': 'ssl_certificate_id',
      AccessLoggingPolicy: 'access_logs',
    },
  },
  'AWS::CloudFront::Distribution': {
    to: 'aws_cloudfront_distribution',
    under: 'DistributionConfig',
    names: {
      CacheBehaviors: 'ordered_cache_behavior',
      Logging: 'logging_config',
      Origins: 'origin',
      'Origins.CustomOriginConfig.OriginSSLProtocols': 'origin_ssl_protocols',
      WebACLId: 'web_acl_id',
      'ViewerCertificate.CloudFrontDefaultCertificate': 'cloudfront_default_certificate',
      ...BEHAVIOR('DefaultCacheBehavior'),
    },
  },
  'AWS::ApiGateway::RestApi': {to: 'aws_api_gateway_rest_api'},
  'AWS::ApiGateway::Method': {
    to: 'aws_api_gateway_method',
    names: {AuthorizationType: 'authorization', ApiKeyRequired: 'api_key_required'},
  },
  'AWS::ApiGateway::Stage': {
    to: 'aws_api_gateway_stage',
    names: {AccessLogSetting: 'access_log_settings', TracingEnabled: 'xray_tracing_enabled'},
    parts: [{to: 'aws_api_gateway_method_settings', from: 'MethodSettings', as: 'settings'}],
  },
  'AWS::ApiGateway::DomainName': {to: 'aws_api_gateway_domain_name'},
  'AWS::ApiGatewayV2::Route': {to: 'aws_apigatewayv2_route'},
  'AWS::ApiGatewayV2::Stage': {to: 'aws_apigatewayv2_stage', names: {DefaultRouteSettings: 'default_route_settings'}},
  'AWS::ApiGatewayV2::Api': {to: 'aws_apigatewayv2_api'},
  'AWS::AppSync::GraphQLApi': {to: 'aws_appsync_graphql_api', names: {LogConfig: 'log_config'}},
  'AWS::WAFv2::WebACL': {to: 'aws_wafv2_web_acl', names: {Rules: 'rule'}},
  'AWS::WAFv2::WebACLAssociation': {to: 'aws_wafv2_web_acl_association'},
  'AWS::WAFv2::LoggingConfiguration': {to: 'aws_wafv2_web_acl_logging_configuration'},
};

/** Attributes of load balancers that are settings of their own in Terraform. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'access_logs.s3.enabled': 'access_logs',
  'deletion_protection.enabled': 'enable_deletion_protection',
  'routing.http.drop_invalid_header_fields.enabled': 'drop_invalid_header_fields',
  'routing.http.desync_mitigation_mode': 'desync_mitigation_mode',
};

/** Lists of `Key` and `Value`, which conversion made maps of. */
function attributesOf(term: Term | undefined) {
  if (!isTermList(term)) return [];
  return term.filter(isTermMap).flatMap((item) => {
    const [key, value] = [item.get('key'), item.get('value')];
    return typeof key === 'string' && value !== undefined ? [{key, value, item}] : [];
  });
}
