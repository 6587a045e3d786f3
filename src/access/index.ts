export { accessRoutes } from './access.routes.tsx'
export { can, mayDo, ROLES, roleWords, type Right, type Role } from './access.rules.ts'
export { clearExpired, grantRole, keepAccount } from './access.store.ts'
export { findPerson, makeSignInLink } from './sign-in.ts'
