export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle: requests go by node:https')
  }
}
