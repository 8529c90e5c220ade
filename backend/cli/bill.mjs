// What a build is made of: which packages are in it, their licences, and the bill of materials (CycloneDX).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `…/node_modules/@scope/name/lib/x.js` → `node_modules/@scope/name` */
const folderOf = (id) => /^.*\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** A plugin that notes every package of which something ends up in the output, and what it noted. */
export function createShipped(root) {
  const folders = new Set();
  const note = (id) => {
    const folder = folderOf(id.split('\\').join('/'));
    if (folder) folders.add(folder);
  };
  const plugin = {
    name: 'shipped',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        const modules = Object.entries(part.modules ?? {});
        for (const [id, { renderedLength }] of modules) if (renderedLength > 0) note(id);
        for (const name of part.originalFileNames ?? []) note(join(root, name));
      }
    },
  };

  function packages() {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    return [...folders].sort().map((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const { name, version, license, homepage } = manifest;
      return { folder, name, version, license, homepage, integrity: lock[folder]?.integrity };
    });
  }
  return { plugin, packages };
}

const rule = `\n${'-'.repeat(80)}\n\n`;

/** Every licence asks that its words go along. */
export function licencesOf(root, packages) {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const weights =
    'The weights that tell languages were trained on sentences of SIB-200 / FLORES-200 and are under CC BY-SA 4.0,\n' +
    'https://creativecommons.org/licenses/by-sa/4.0/';
  const theirs = packages.map(({ folder, name, version, license }) => {
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(licen[sc]e|copying|notice)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  return `${[`Deskside\n\n${own}`, weights, ...theirs].join(rule)}\n`;
}

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
/** Some write the words of an SPDX expression small. */
const licenceOf = (license) =>
  /\s/.test(license)
    ? { expression: license.replace(/ (or|and|with) /g, (word) => word.toUpperCase()) }
    : { license: { id: license } };

/** CycloneDX 1.6 without a serial number or a time: the same build has the same bill. */
export function billOf(version, variant, packages) {
  const self = `deskside-${variant}@${version}`;
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: `deskside-${variant}`,
        version,
        licenses: [licenceOf('MIT')],
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one),
      name: one.name,
      version: one.version,
      purl: purlOf(one),
      licenses: [licenceOf(one.license)],
      ...(one.integrity?.startsWith('sha512-')
        ? {
            hashes: [
              {
                alg: 'SHA-512',
                content: Buffer.from(one.integrity.slice(7), 'base64').toString('hex'),
              },
            ],
          }
        : {}),
    })),
    dependencies: [{ ref: self, dependsOn: packages.map(purlOf) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
