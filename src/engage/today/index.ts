export { todayRoutes } from './today.routes.tsx'
