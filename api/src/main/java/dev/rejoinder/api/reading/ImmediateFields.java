package dev.rejoinder.api.reading;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/// Lets the methods of `Immediate` controllers run where they are called.
@Component
class ImmediateFields implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
            controllers.setBlockingMethodPredicate(ImmediateFields::mayBlock);
        }
        return bean;
    }

    private static boolean mayBlock(HandlerMethod method) {
        return !method.getBeanType().isAnnotationPresent(Immediate.class)
                && ReactiveAdapterRegistry.getSharedInstance()
                        .getAdapter(method.getReturnType().getParameterType()) == null;
    }
}
