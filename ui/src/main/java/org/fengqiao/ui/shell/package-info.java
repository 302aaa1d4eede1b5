/** What stands around every screen of the desk (工作台框架): navigation, search, unit, language, person. */
@NullMarked
package org.fengqiao.ui.shell;

import org.jspecify.annotations.NullMarked;
