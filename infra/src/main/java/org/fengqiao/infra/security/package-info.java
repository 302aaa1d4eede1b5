/** The doors of the house: who gets in where, and who sits at the desk. */
@NullMarked
package org.fengqiao.infra.security;

import org.jspecify.annotations.NullMarked;
