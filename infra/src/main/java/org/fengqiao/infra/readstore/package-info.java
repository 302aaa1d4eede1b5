/** Where read models live: in this process, or in a MongoDB by URI. */
@NullMarked
package org.fengqiao.infra.readstore;

import org.jspecify.annotations.NullMarked;
