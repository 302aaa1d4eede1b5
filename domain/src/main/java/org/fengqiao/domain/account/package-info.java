/** The accounts of the desk (账号): which person has which duties at which unit, since when. */
@NullMarked
package org.fengqiao.domain.account;

import org.jspecify.annotations.NullMarked;
