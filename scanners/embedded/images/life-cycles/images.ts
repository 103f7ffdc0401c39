/**
 * Last days on which makers of images give out security fixes, by release. Facts from the makers' own pages, as
 * collected at https://endoflife.date; each names that page.
 */

import {END_OF_LIFE} from './distributions.ts';

export interface LifeCycle {
  /** Repositories without registry; a name with a slash must match from its start, or after a registry's host. */
  readonly repositories: readonly string[];
  /** For people. */
  readonly product: string;
  /** Page of https://endoflife.date/. */
  readonly page: string;
  /** ID in os-release, where the image is a distribution and nothing else. */
  readonly distribution?: string;
  /** Release as tags begin → last day of fixes, `YYYY-MM-DD`. */
  readonly releases: Readonly<Record<string, string>>;
}

/** Repositories whose makers give out nothing new any more, and what to take in their place. */
export interface Abandoned {
  readonly repositories: readonly string[];
  readonly since: string;
  readonly instead: string;
  readonly reference: string;
}

export const ABANDONED: readonly Abandoned[] = [
  {
    repositories: ['openjdk', 'library/openjdk'],
    since: '2022-07',
    instead: '`eclipse-temurin`, `amazoncorretto` or another build of OpenJDK that is maintained',
    reference: 'https://hub.docker.com/_/openjdk',
  },
  {
    repositories: ['java', 'library/java'],
    since: '2016-12',
    instead: '`eclipse-temurin`',
    reference: 'https://hub.docker.com/_/java',
  },
  {
    repositories: ['adoptopenjdk'],
    since: '2021-07',
    instead: '`eclipse-temurin`',
    reference: 'https://hub.docker.com/_/adoptopenjdk',
  },
  {
    repositories: ['centos', 'library/centos'],
    since: '2024-06',
    instead: '`almalinux`, `rockylinux` or `redhat/ubi9`',
    reference: 'https://hub.docker.com/_/centos',
  },
  {
    repositories: ['microsoft/dotnet', 'microsoft/aspnetcore', 'microsoft/mssql-server-linux'],
    since: '2019-05',
    instead: 'the same image of `mcr.microsoft.com`',
    reference:
      'https://devblogs.microsoft.com/dotnet/net-core-container-images-now-published-to-microsoft-container-registry/',
  },
];

export const LIFE_CYCLES: readonly LifeCycle[] = [
  {
    repositories: ['python'],
    product: 'Python',
    page: 'python',
    releases: {
      '2': '2020-01-01',
      '2.7': '2020-01-01',
      '3.4': '2019-03-18',
      '3.5': '2020-09-30',
      '3.6': '2021-12-23',
      '3.7': '2023-06-27',
      '3.8': '2024-10-07',
      '3.9': '2025-10-31',
      '3.10': '2026-10-31',
      '3.11': '2027-10-31',
      '3.12': '2028-10-31',
      '3.13': '2029-10-31',
    },
  },
  {
    repositories: ['node'],
    product: 'Node.js',
    page: 'nodejs',
    releases: {
      '8': '2019-12-31',
      '9': '2018-06-30',
      '10': '2021-04-30',
      '11': '2019-06-30',
      '12': '2022-04-30',
      '13': '2020-06-01',
      '14': '2023-04-30',
      '15': '2021-06-01',
      '16': '2023-09-11',
      '17': '2022-06-01',
      '18': '2025-04-30',
      '19': '2023-06-01',
      '20': '2026-04-30',
      '21': '2024-06-01',
      '22': '2027-04-30',
      '23': '2025-06-01',
      '24': '2028-04-30',
      '25': '2026-06-01',
    },
  },
  {
    repositories: ['golang'],
    product: 'Go',
    page: 'go',
    releases: {
      '1.16': '2022-03-15',
      '1.17': '2022-08-02',
      '1.18': '2023-02-01',
      '1.19': '2023-08-08',
      '1.20': '2024-02-06',
      '1.21': '2024-08-13',
      '1.22': '2025-02-11',
      '1.23': '2025-08-12',
      '1.24': '2026-02-10',
      '1.25': '2026-08-19',
    },
  },
  {
    repositories: ['ruby'],
    product: 'Ruby',
    page: 'ruby',
    releases: {
      '2.5': '2021-04-05',
      '2.6': '2022-04-12',
      '2.7': '2023-03-31',
      '3.0': '2024-04-23',
      '3.1': '2025-03-26',
      '3.2': '2026-03-31',
      '3.3': '2027-03-31',
    },
  },
  {
    repositories: ['php'],
    product: 'PHP',
    page: 'php',
    releases: {
      '5': '2018-12-31',
      '7.2': '2020-11-30',
      '7.3': '2021-12-06',
      '7.4': '2022-11-28',
      '8.0': '2023-11-26',
      '8.1': '2025-12-31',
      '8.2': '2026-12-31',
      '8.3': '2027-12-31',
    },
  },
  {
    repositories: [
      'dotnet/aspnet',
      'dotnet/runtime',
      'dotnet/sdk',
      'dotnet/runtime-deps',
      'dotnet/core/aspnet',
      'dotnet/core/runtime',
      'dotnet/core/sdk',
    ],
    product: '.NET',
    page: 'dotnet',
    releases: {
      '2.1': '2021-08-21',
      '2.2': '2019-12-23',
      '3.0': '2020-03-03',
      '3.1': '2022-12-13',
      '5.0': '2022-05-10',
      '6.0': '2024-11-12',
      '7.0': '2024-05-14',
      '8.0': '2026-11-10',
      '9.0': '2026-11-10',
    },
  },
  {
    repositories: ['postgres', 'bitnami/postgresql'],
    product: 'PostgreSQL',
    page: 'postgresql',
    releases: {
      '9': '2021-11-11',
      '10': '2022-11-10',
      '11': '2023-11-09',
      '12': '2024-11-21',
      '13': '2025-11-13',
      '14': '2026-11-12',
      '15': '2027-11-11',
      '16': '2028-11-09',
    },
  },
  {
    repositories: ['mysql', 'bitnami/mysql'],
    product: 'MySQL',
    page: 'mysql',
    releases: {
      '5.5': '2018-12-31',
      '5.6': '2021-02-28',
      '5.7': '2023-10-31',
      '8.0': '2026-04-30',
      '8.1': '2023-10-25',
      '8.2': '2023-12-14',
      '8.3': '2024-04-10',
      '9.0': '2024-10-15',
      '9.1': '2025-01-21',
      '9.2': '2025-04-15',
      '9.3': '2025-07-22',
      '9.4': '2025-10-21',
      '9.5': '2026-01-20',
      '9.6': '2026-04-21',
    },
  },
  {
    repositories: ['mariadb'],
    product: 'MariaDB',
    page: 'mariadb',
    releases: {
      '10.1': '2020-10-17',
      '10.2': '2022-05-23',
      '10.3': '2023-05-25',
      '10.4': '2024-06-18',
      '10.5': '2025-06-24',
      '10.6': '2026-07-06',
      '10.7': '2023-02-09',
      '10.8': '2023-05-20',
      '10.9': '2023-08-22',
      '10.10': '2023-11-17',
      '11.0': '2024-06-06',
      '11.1': '2024-08-21',
      '11.2': '2024-11-21',
      '11.3': '2024-05-29',
      '11.5': '2024-11-21',
      '11.6': '2025-02-13',
      '11.7': '2025-05-12',
      '12.0': '2025-11-18',
      '12.1': '2026-02-13',
      '12.2': '2026-05-28',
    },
  },
  {
    repositories: ['redis', 'bitnami/redis'],
    product: 'Redis',
    page: 'redis',
    releases: {
      '3': '2020-04-30',
      '4': '2020-04-30',
      '5': '2022-04-27',
      '6.0': '2022-05-31',
      '6.2': '2027-04-01',
      '7.0': '2024-07-29',
      '8.0': '2026-12-01',
    },
  },
  {
    repositories: ['mongo'],
    product: 'MongoDB',
    page: 'mongodb',
    releases: {
      '3.6': '2021-04-30',
      '4.0': '2022-04-30',
      '4.2': '2023-04-30',
      '4.4': '2024-02-29',
      '5.0': '2024-10-31',
      '5.1': '2022-01-19',
      '5.2': '2022-03-23',
      '5.3': '2022-07-19',
      '6.0': '2025-07-31',
      '6.1': '2023-02-09',
      '6.2': '2023-04-24',
      '6.3': '2023-08-31',
      '7.0': '2027-08-31',
      '7.1': '2024-01-23',
      '7.2': '2024-03-27',
      '7.3': '2024-10-02',
      '8.1': '2025-09-30',
      '8.2': '2026-07-31',
    },
  },
  {
    repositories: ['rabbitmq'],
    product: 'RabbitMQ',
    page: 'rabbitmq',
    releases: {
      '3.8': '2022-07-31',
      '3.9': '2023-01-31',
      '3.10': '2023-07-31',
      '3.11': '2023-12-31',
      '3.12': '2024-06-30',
      '3.13': '2024-09-17',
      '4.0': '2025-04-15',
      '4.1': '2026-01-30',
      '4.2': '2026-07-31',
    },
  },
  {
    repositories: [
      'elasticsearch',
      'elasticsearch/elasticsearch',
      'kibana',
      'kibana/kibana',
      'logstash',
      'logstash/logstash',
    ],
    product: 'Elastic Stack',
    page: 'elasticsearch',
    releases: {'5': '2019-03-11', '6': '2022-02-10', '7': '2026-01-15'},
  },
  {
    repositories: ['debian'],
    product: 'Debian',
    page: 'debian',
    distribution: 'debian',
    releases: releasesOf('debian', {
      jessie: '8',
      stretch: '9',
      buster: '10',
      bullseye: '11',
      bookworm: '12',
      trixie: '13',
    }),
  },
  {
    repositories: ['ubuntu'],
    product: 'Ubuntu',
    page: 'ubuntu',
    distribution: 'ubuntu',
    releases: releasesOf('ubuntu', {
      trusty: '14.04',
      xenial: '16.04',
      bionic: '18.04',
      focal: '20.04',
      jammy: '22.04',
      noble: '24.04',
    }),
  },
  {
    repositories: ['alpine'],
    product: 'Alpine Linux',
    page: 'alpine',
    distribution: 'alpine',
    releases: releasesOf('alpine'),
  },
  {
    repositories: ['fedora'],
    product: 'Fedora',
    page: 'fedora',
    distribution: 'fedora',
    releases: releasesOf('fedora'),
  },
  {
    repositories: ['amazonlinux'],
    product: 'Amazon Linux',
    page: 'amazon-linux',
    distribution: 'amzn',
    releases: releasesOf('amzn', {'1': '2018', '2018.03': '2018'}),
  },
];

/** ID in os-release of the distribution that a repository of images is; undefined for everything else. */
export function distributionOf(repository: string): string | undefined {
  return LIFE_CYCLES.find(({repositories}) => repositories.includes(repository))?.distribution;
}

/** The distribution's own days, and the names under which its releases go beside their numbers. */
function releasesOf(id: string, names: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const days = END_OF_LIFE[id] ?? {};
  const named = Object.entries(names).flatMap(([name, release]) => {
    const day = days[release];
    return day === undefined ? [] : [[name, day]];
  });
  return {...days, ...Object.fromEntries(named)};
}
