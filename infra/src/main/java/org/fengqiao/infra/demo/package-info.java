/** Invented people and petitions, lived through the real commands, for a first look at the platform. */
@NullMarked
package org.fengqiao.infra.demo;

import org.jspecify.annotations.NullMarked;
