/** How units are reached, published and asked for. */
@NullMarked
package org.fengqiao.infra.contact;

import org.jspecify.annotations.NullMarked;
