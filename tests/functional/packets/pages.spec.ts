import { areaPages } from '#tests/support/area_pages'

areaPages('packets')
