import { areaApi } from '#tests/support/area_api'

areaApi('reviews', ['kind', 'yearly'])
