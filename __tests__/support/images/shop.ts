/** Images of the example's services, assembled without a container engine as its Dockerfiles would build them. */
import {type ImagePlan, type LayerPlan, type MadeImage, makeImage} from './image.ts';
import type {Item} from './tar.ts';

const CREATED = '2025-12-20T10:00:00Z';

const run = (command: string, files: Readonly<Record<string, Item>>): LayerPlan => ({
  createdBy: `RUN /bin/sh -c ${command} # buildkit`,
  files,
});
const copy = (words: string, files: Readonly<Record<string, Item>>): LayerPlan => ({
  createdBy: `COPY ${words} # buildkit`,
  files,
});

/** Looks like a key of AWS; made up, and in two parts so that no scanner takes this file for its place. */
const KEY = `AKIA${'QYLPMN5HHHFPZAM2'}`;

/** What `FROM python:3.9` stands for, made by the classic builder. */
const PYTHON: ImagePlan['steps'] = [
  {
    createdBy: '/bin/sh -c #(nop) ADD file:1d5b6c in / ',
    files: {
      'etc/os-release': 'ID=debian\nVERSION_ID="10"\nPRETTY_NAME="Debian GNU/Linux 10 (buster)"\n',
      'bin/su': {content: 'su', mode: 0o4755},
      'usr/bin/gcc': 'x'.repeat(100_000),
    },
  },
  '/bin/sh -c #(nop)  CMD ["bash"]',
  '/bin/sh -c #(nop)  ENV PATH=/usr/local/bin:/usr/bin',
  {
    createdBy:
      '/bin/sh -c set -eux; wget -O python.tar.xz "https://www.python.org/ftp/python/3.9.0/Python-3.9.0.tar.xz"',
    files: {'usr/local/bin/python3.9': 'python'},
  },
  '/bin/sh -c #(nop)  CMD ["python3"]',
];

export function pythonBase(): Promise<MadeImage> {
  return makeImage({name: 'python:3.9', created: CREATED, config: {Cmd: ['python3']}, steps: PYTHON});
}

/** `services/catalog/Dockerfile`: a package with a flaw, a key that is deleted later, and a file that all may change. */
export function catalogImage(name: string): Promise<MadeImage> {
  return makeImage({
    name,
    created: CREATED,
    config: {
      Env: ['PATH=/usr/local/bin:/usr/bin', 'CATALOG_DB_PASSWORD=tq8Zr2Lw9XfPb4Ns', 'CATALOG_DB_HOST=catalog-db'],
      ExposedPorts: {'22/tcp': {}, '8000/tcp': {}},
      Cmd: ['uvicorn', 'app.main:app'],
    },
    steps: [
      ...PYTHON,
      'WORKDIR /srv',
      {
        createdBy:
          'ADD https://downloads.online-shop.example/tools/thumbnailer.tar.gz /opt/thumbnailer.tar.gz # buildkit',
        files: {'opt/thumbnailer.tar.gz': 'x'},
      },
      run('apt-get update && apt-get install -y libpq5 imagemagick', {'usr/bin/convert': 'x'}),
      run(
        'apt-get update     && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u14 ca-certificates=20230311+deb12u1     && rm -rf /var/lib/apt/lists/*',
        {
          'usr/bin/curl': 'x',
        },
      ),
      run('curl -fsSL https://downloads.online-shop.example/install-agent.sh | sh', {
        'srv/agent/settings.ini': `[upload]\naws_access_key_id = ${KEY}\n`,
      }),
      copy('requirements.txt .', {'srv/requirements.txt': 'Flask==0.12\n'}),
      run('pip install --no-cache-dir -r requirements.txt', {
        'usr/local/lib/python3.9/site-packages/Flask-0.12.dist-info/METADATA':
          'Metadata-Version: 2.1\nName: Flask\nVersion: 0.12\n\n',
      }),
      'ENV CATALOG_DB_PASSWORD=tq8Zr2Lw9XfPb4Ns',
      'ENV CATALOG_DB_HOST=catalog-db.shop.svc.cluster.local',
      copy('app ./app', {'srv/agent/.wh.settings.ini': '', 'srv/app/main.py': {content: 'app = 1\n', mode: 0o666}}),
      'EXPOSE map[22/tcp:{}]',
      'EXPOSE map[8000/tcp:{}]',
      'CMD ["uvicorn" "app.main:app" "--host" "0.0.0.0" "--port" "8000"]',
    ],
  });
}

/** `services/storefront/Dockerfile`: nothing is wrong with it. */
export function storefrontImage(name: string): Promise<MadeImage> {
  return makeImage({
    name,
    created: CREATED,
    config: {
      User: '10001:10001',
      Env: ['NODE_ENV=production', 'PORT=8080'],
      Healthcheck: {Test: ['CMD', 'node', '-e', 'check()']},
      Cmd: ['node', 'dist/server.js'],
    },
    steps: [
      {
        createdBy: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1763000000'",
        files: {'etc/os-release': 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n'},
      },
      {createdBy: 'RUN /bin/sh -c groupadd --gid 1000 node # buildkit', files: {'usr/local/bin/node': 'node'}},
      'CMD ["node"]',
      'WORKDIR /app',
      'ENV NODE_ENV=production PORT=8080',
      copy('/app/node_modules ./node_modules', {
        'app/node_modules/tiny/package.json': '{"name":"tiny","version":"1.0.0"}',
      }),
      copy('/app/dist ./dist', {'app/dist/server.js': 'serve()\n'}),
      copy('package.json ./', {'app/package.json': '{"name":"storefront"}'}),
      'USER 10001:10001',
      'EXPOSE map[8080/tcp:{}]',
      'HEALTHCHECK &{["CMD" "node"] "10s" "2s" "0s" "0s" \'\\x00\'}',
      'CMD ["node" "dist/server.js"]',
    ],
  });
}
