/** REST for other systems: small requests that become commands, and answers of the same questions that screens ask. */
@NullMarked
package org.fengqiao.infra.rest;

import org.jspecify.annotations.NullMarked;
