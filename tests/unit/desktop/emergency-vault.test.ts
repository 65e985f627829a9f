import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import type { VaultEntry } from '#shared/ipc/vault.ts';
import { withEmergency } from '#renderer/desktop/emergency-vault.ts';
import { MemoryVault } from '../../builders/memory-vault.ts';

const CLIENT = engagementId('client-one');
const OTHER = engagementId('client-two');

function entries(from: number, to: number): VaultEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    seq: from + index,
    count: from + index,
    payload: '{}',
  }));
}

function whole(seq: number) {
  return { seq, count: seq, schemaVersion: 1, text: '{}' };
}

/** A program and a browser, of which the page sees only what the emergency makes of both. */
function laptop({ program = new MemoryVault(), inside = new MemoryVault(), isLoaded = true } = {}) {
  let opened = 0;
  const vault = withEmergency(program, {
    isThere: () => Promise.resolve(inside.held.size > 0),
    prepare: () => undefined,
    open() {
      opened += 1;
      return Promise.resolve(isLoaded ? { vault: inside, remove: (id) => inside.remove(id) } : null);
    },
  });
  return { program, inside, vault, opened: () => opened };
}

describe('while the program does not answer', () => {
  it('keeps inside the browser what it cannot bring to the program, and never calls that saved', async () => {
    const { program, inside, vault } = laptop();
    program.failing = 'vault-unreachable';
    expect(await vault.append(CLIENT, 1, entries(1, 2))).toEqual({ ok: false, error: { code: 'vault-elsewhere' } });
    expect((await inside.load(CLIENT)).value.entries).toHaveLength(2);
  });

  it('asks for the whole where what came before is not inside', async () => {
    const { program, inside, vault } = laptop();
    await vault.append(CLIENT, 1, entries(1, 5));
    program.failing = 'vault-unreachable';
    expect(await vault.append(CLIENT, 1, entries(6, 6))).toMatchObject({ error: { code: 'vault-gap' } });
    expect(await vault.snapshot(CLIENT, whole(6))).toMatchObject({ error: { code: 'vault-elsewhere' } });
    expect((await inside.load(CLIENT)).value.snapshot?.seq).toBe(6);
  });

  it('says only that the program does not answer when the browser keeps nothing either', async () => {
    const { program, inside, vault } = laptop({ isLoaded: false });
    program.failing = 'vault-unreachable';
    expect(await vault.append(CLIENT, 1, entries(1, 1))).toMatchObject({ error: { code: 'vault-unreachable' } });
    const full = laptop();
    full.program.failing = 'vault-unreachable';
    full.inside.failing = 'vault-full';
    expect(await full.vault.append(CLIENT, 1, entries(1, 1))).toMatchObject({ error: { code: 'vault-unreachable' } });
    expect(inside.held.size).toBe(0);
  });

  it('leaves every other trouble of the program what it is', async () => {
    const { program, inside, vault, opened } = laptop();
    program.failing = 'vault-full';
    expect(await vault.append(CLIENT, 1, entries(1, 1))).toMatchObject({ error: { code: 'vault-full' } });
    expect([inside.held.size, opened()]).toEqual([0, 0]);
  });
});

describe('when the program answers again', () => {
  it('hands over what reaches further, before anything is compared with it', async () => {
    const { program, inside, vault } = laptop();
    await program.append(CLIENT, 1, entries(1, 3));
    await inside.snapshot(CLIENT, whole(5));
    await inside.append(CLIENT, 1, entries(6, 7));
    await inside.append(OTHER, 1, entries(1, 1));
    const listed = await vault.list();
    expect(listed.ok && listed.value.map(({ engagementId: id, lastSeq }) => [id, lastSeq])).toEqual([
      [CLIENT, 7],
      [OTHER, 1],
    ]);
    expect((await program.load(CLIENT)).value).toMatchObject({
      snapshot: { seq: 5 },
      entries: [{ seq: 6 }, { seq: 7 }],
    });
    expect(inside.held.size).toBe(0);
  });

  it('keeps inside what it could not hand over, and what the program went past another way', async () => {
    const { program, inside, vault } = laptop();
    await program.append(OTHER, 1, entries(1, 9));
    await inside.append(CLIENT, 1, entries(1, 2));
    await inside.append(OTHER, 1, entries(1, 4));
    program.failing = 'vault-full';
    expect(await vault.list()).toMatchObject({ ok: true, value: [{ engagementId: OTHER, lastSeq: 9 }] });
    expect([...inside.held.keys()]).toEqual([CLIENT, OTHER]);
  });

  it('clears what lies inside as soon as the program has it', async () => {
    const { program, inside, vault } = laptop();
    program.failing = 'vault-unreachable';
    await vault.append(CLIENT, 1, entries(1, 2));
    program.failing = null;
    expect(await vault.append(CLIENT, 1, entries(1, 1))).toMatchObject({ ok: true, value: { lastSeq: 1 } });
    expect(inside.held.size).toBe(1);
    expect(await vault.append(CLIENT, 1, entries(2, 2))).toMatchObject({ ok: true });
    expect(inside.held.size).toBe(0);
  });

  it('looks for nothing, and opens nothing, where nothing ever lay inside', async () => {
    const { vault, opened } = laptop();
    await vault.list();
    await vault.append(CLIENT, 1, entries(1, 1));
    await vault.remove(CLIENT);
    expect(opened()).toBe(0);
  });
});

describe('what is removed for good', () => {
  it('goes inside the browser too, and is not called gone when it could not', async () => {
    const { inside, vault } = laptop();
    await inside.append(CLIENT, 1, entries(1, 2));
    inside.failing = 'vault-denied';
    expect(await vault.remove(CLIENT)).toMatchObject({ error: { code: 'vault-denied' } });
    inside.failing = null;
    expect(await vault.remove(CLIENT)).toMatchObject({ ok: true });
    expect(inside.held.size).toBe(0);
  });

  it('goes inside the browser too when readable copies make room for sealed ones', async () => {
    const { program, inside, vault } = laptop();
    await program.snapshot(CLIENT, whole(3));
    await inside.append(CLIENT, 1, entries(1, 2));
    expect(await vault.keepOnlyNewest(CLIENT)).toMatchObject({ ok: true });
    expect(inside.held.size).toBe(0);
  });

  it('stays inside while the program cannot be asked to remove its own', async () => {
    const { program, inside, vault } = laptop();
    await inside.append(CLIENT, 1, entries(1, 2));
    program.failing = 'vault-unreachable';
    expect(await vault.remove(CLIENT)).toMatchObject({ error: { code: 'vault-unreachable' } });
    expect(inside.held.size).toBe(1);
  });
});
