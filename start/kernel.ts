import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#exceptions/handler'))

server.use([
  () => import('#middleware/force_json_middleware'),
  () => import('#middleware/assets_middleware'),
  () => import('#middleware/health_middleware'),
  () => import('@adonisjs/cors/cors_middleware'),
  () => import('#middleware/api_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
])

// the person comes first, so that refusing a form speaks their language
router.use([
  () => import('@adonisjs/session/session_middleware'),
  () => import('#middleware/session_cookie_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#middleware/person_middleware'),
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('@adonisjs/shield/shield_middleware'),
  () => import('#middleware/field_check_middleware'),
])

export const middleware = router.named({
  guest: () => import('#middleware/guest_middleware'),
  auth: () => import('#middleware/auth_middleware'),
  admin: () => import('#middleware/admin_middleware'),
})
