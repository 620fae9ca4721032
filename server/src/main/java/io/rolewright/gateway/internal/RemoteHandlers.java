package io.rolewright.gateway.internal;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedMethod;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the controllers of a service map that does not run here, read off their classes; no bean is made of them. */
final class RemoteHandlers extends RequestMappingHandlerMapping {
    private static final String ROOT = "io.rolewright.";

    private RemoteHandlers() {}

    static Map<RequestMappingInfo, AnnotatedMethod> of(String service) {
        return in(ROOT + service + ".internal");
    }

    static Map<RequestMappingInfo, AnnotatedMethod> in(String controllers) {
        var mapping = new RemoteHandlers();
        mapping.afterPropertiesSet();
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        var handlers = new LinkedHashMap<RequestMappingInfo, AnnotatedMethod>();
        scan.findCandidateComponents(controllers)
                .forEach(found -> handlers.putAll(mapping.of(ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), RemoteHandlers.class.getClassLoader()))));
        return handlers;
    }

    private Map<RequestMappingInfo, AnnotatedMethod> of(Class<?> controller) {
        MethodIntrospector.MetadataLookup<RequestMappingInfo> lookup =
                method -> getMappingForMethod(method, controller);
        var handlers = new LinkedHashMap<RequestMappingInfo, AnnotatedMethod>();
        Map<Method, RequestMappingInfo> found = MethodIntrospector.selectMethods(controller, lookup);
        found.forEach((method, info) -> handlers.put(info, new AnnotatedMethod(method)));
        return handlers;
    }

    /** There are no beans to look at. */
    @Override
    protected void initHandlerMethods() {}
}
