/** The guide and the READMEs say what the product says: what is to be clicked is there, and every link leads somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addMenu } from '../../src/google/menu';
import { vi } from '../../src/locale/catalogue';
import { sidebar } from '../../src/locale/vi/sidebar';
import { WORDING_KINDS } from '../../src/plan/wording-kind';
import { SETTING_ROWS } from '../../src/sheet/setting-rows';
import { REGISTER, TABS, WORDINGS } from '../../src/sheet/tabs';
