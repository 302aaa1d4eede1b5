/** The administrator's screens (管理): units, accounts, categories, imports, keys of partner systems. */
@NullMarked
package org.fengqiao.ui.admin;

import org.jspecify.annotations.NullMarked;
