package io.rolewright.runtime.contracts;

import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.HttpExchange;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands out contracts whose service runs in this process.
 *
 * <p>For every controller that implements a contract (an {@link HttpExchange} interface) one more bean of the interface is
 * registered, which asks the controller by the rules of a remote call, see {@link LocalContract}. The controller itself stops
 * being a candidate for injection, so who injects the interface always gets the decorator, while Spring MVC, which looks for
 * controllers by their annotation, goes on calling the controller directly. The decorator finds its controller at the first
 * call, so two services may know each other's contracts without a circle at start.
 */
final class LocalContracts implements BeanFactoryPostProcessor {
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForAnnotation(RestController.class)) {
            var type = beans.getType(name, false);
            if (type != null) {
                Arrays.stream(ClassUtils.getAllInterfacesForClass(type))
                        .filter(LocalContracts::isContract)
                        .forEach(contract -> register(beans, name, contract));
            }
        }
    }

    private static boolean isContract(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, HttpExchange.class);
    }

    private static <T> void register(ConfigurableListableBeanFactory beans, String controller, Class<T> contract) {
        beans.getBeanDefinition(controller).setAutowireCandidate(false);
        var decorator = new RootBeanDefinition(contract, () -> decorate(beans, controller, contract));
        decorator.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
        ((BeanDefinitionRegistry) beans).registerBeanDefinition(contract.getName(), decorator);
    }

    private static <T> T decorate(ConfigurableListableBeanFactory beans, String controller, Class<T> contract) {
        var copies = beans.getBean(Environment.class).getProperty("rolewright.contracts.copy", Boolean.class, false);
        var json = beans.getBean(JsonMapper.class);
        var copy = copies ? new JsonCopy(json) : Copy.NONE;
        var call = new LocalContract(() -> beans.getBean(controller), beans.getBean(Validator.class), copy);
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, call));
    }
}
