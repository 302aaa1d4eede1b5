package org.fengqiao.infra.engine;

import java.util.List;

/**
 * The read models of this node (读模型): who handles events, in which order, under which processor.
 *
 * @param processor name with the generation it fills
 */
public record ReadModels(String processor, List<Object> handlers) {}
