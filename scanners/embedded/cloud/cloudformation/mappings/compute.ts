/** Machines, containers, builds, machine learning. */
import type {Mapping} from '../../templates/convert.ts';
import {isTermList, isTermMap, type Term} from '../../terms/term.ts';

export const COMPUTE: Readonly<Record<string, Mapping>> = {
  'AWS::EC2::Instance': {
    to: 'aws_instance',
    names: {
      BlockDeviceMappings: 'ebs_block_device',
      // Disks without a file system of their own stand beside those that have one.
      'BlockDeviceMappings.Ebs': 'ebs',
      'NetworkInterfaces.AssociatePublicIpAddress': '/associate_public_ip_address',
    },
    derive: (body) => {
      const disks = body.get('ebs_block_device');
      if (isTermList(disks)) body.set('ebs_block_device', disks.flatMap(diskOf));
    },
  },
  'AWS::EC2::LaunchTemplate': {to: 'aws_launch_template', under: 'LaunchTemplateData'},
  'AWS::AutoScaling::LaunchConfiguration': {
    to: 'aws_launch_configuration',
    names: {BlockDeviceMappings: 'ebs_block_device'},
    derive: (body) => {
      const disks = body.get('ebs_block_device');
      if (isTermList(disks)) body.set('ebs_block_device', disks.flatMap(diskOf));
    },
  },
  'AWS::AutoScaling::AutoScalingGroup': {to: 'aws_autoscaling_group'},
  'AWS::ECS::TaskDefinition': {
    to: 'aws_ecs_task_definition',
    camel: ['ContainerDefinitions'],
    names: {Volumes: 'volume', 'Volumes.EFSVolumeConfiguration': 'efs_volume_configuration'},
  },
  'AWS::ECS::Cluster': {to: 'aws_ecs_cluster', names: {ClusterSettings: 'setting'}},
  'AWS::ECS::Service': {
    to: 'aws_ecs_service',
    names: {'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp': '/network_configuration/assign_public_ip'},
    derive: (body) => {
      const network = body.get('network_configuration');
      const first = isTermList(network) ? network[0] : undefined;
      const given = isTermMap(first) ? first.get('assign_public_ip') : undefined;
      if (first instanceof Map && typeof given === 'string') first.set('assign_public_ip', given === 'ENABLED');
    },
  },
  'AWS::EKS::Cluster': {
    to: 'aws_eks_cluster',
    names: {
      ResourcesVpcConfig: 'vpc_config',
      'ResourcesVpcConfig.EndpointPublicAccess': 'endpoint_public_access',
      'Logging.ClusterLogging.EnabledTypes': '/enabled_cluster_log_types',
    },
    derive: (body) => {
      const types = body.get('enabled_cluster_log_types');
      if (types !== undefined) body.set('enabled_cluster_log_types', namesOf(types));
    },
  },
  'AWS::EKS::Nodegroup': {to: 'aws_eks_node_group'},
  'AWS::CodeBuild::Project': {
    to: 'aws_codebuild_project',
    names: {'Environment.EnvironmentVariables': 'environment_variable'},
  },
  'AWS::SageMaker::NotebookInstance': {to: 'aws_sagemaker_notebook_instance'},
  'AWS::SageMaker::EndpointConfig': {to: 'aws_sagemaker_endpoint_configuration', names: {KmsKeyId: 'kms_key_arn'}},
  'AWS::SageMaker::Domain': {to: 'aws_sagemaker_domain'},
  'AWS::EMR::Cluster': {to: 'aws_emr_cluster'},
  'AWS::EMR::SecurityConfiguration': {to: 'aws_emr_security_configuration', verbatim: ['SecurityConfiguration']},
  'AWS::Batch::JobDefinition': {to: 'aws_batch_job_definition', camel: ['ContainerProperties']},
  'AWS::AppRunner::Service': {to: 'aws_apprunner_service'},
};

/** `Ebs` of a disk as the disk. */
function diskOf(disk: Term): readonly Term[] {
  if (!isTermMap(disk)) return [disk];
  const ebs = disk.get('ebs');
  if (ebs === undefined) return [];
  return isTermList(ebs) ? ebs : [ebs];
}

function namesOf(types: Term): Term {
  if (!isTermList(types)) return types;
  return types.map((type) => (isTermMap(type) ? (type.get('type') ?? null) : type));
}
