import { OPERATIONS } from '#api/v1/index'
import { registerOperations } from '#services/api/routes'

registerOperations(OPERATIONS)
