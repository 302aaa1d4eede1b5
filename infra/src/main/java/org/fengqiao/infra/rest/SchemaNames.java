package org.fengqiao.infra.rest;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of schemas (数据结构名称): a nested record has the name of its class before its own, for many are an Answer. */
@Configuration
class SchemaNames {
    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new Nested()).openapi31(mappers.isOpenapi31());
    }

    private static final class Nested extends TypeNameResolver {
        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            var own = super.nameForClass(type, options);
            var around = type.getEnclosingClass();
            return around == null ? own : nameForClass(around, options) + own;
        }
    }
}
