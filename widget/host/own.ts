/**
 * A member of a document or form as its prototype has it. What stands in them hides members by its name
 * (`<input name="contains">`), and a customer's mail is markup.
 */
export function own<T extends object, K extends keyof T>(node: T, name: K): T[K] {
  for (let from = Object.getPrototypeOf(node); from; from = Object.getPrototypeOf(from)) {
    const found = Object.getOwnPropertyDescriptor(from, name);
    if (found?.get) return found.get.call(node);
    if (found) return typeof found.value === 'function' ? found.value.bind(node) : found.value;
  }
  return node[name];
}
