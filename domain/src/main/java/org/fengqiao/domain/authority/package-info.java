/** Who may do what (权限): one pure function over duties, relations and walls. */
@NullMarked
package org.fengqiao.domain.authority;

import org.jspecify.annotations.NullMarked;
