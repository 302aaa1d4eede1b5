/** A real MongoDB for tests, where one is found. */
@NullMarked
package org.fengqiao.infra.mongo;

import org.jspecify.annotations.NullMarked;
