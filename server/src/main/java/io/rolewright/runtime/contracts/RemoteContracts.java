package io.rolewright.runtime.contracts;

import io.rolewright.runtime.Target;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Hands out contracts whose service runs in another process, see {@link RemoteContract}. A client is made when somebody here
 * injects the contract; a service that nobody here needs does not have to have an address.
 */
final class RemoteContracts implements BeanFactoryPostProcessor {
    private final Environment environment;

    RemoteContracts(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var scan = scan();
        for (var service : Target.of(environment).absent()) {
            for (var found : scan.findCandidateComponents("io.rolewright." + service)) {
                register(beans, service, contract(found));
            }
        }
    }

    // Interfaces alone: controllers inherit the annotation.
    private ClassPathScanningCandidateComponentProvider scan() {
        var scan = new ClassPathScanningCandidateComponentProvider(false, environment) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition candidate) {
                return candidate.getMetadata().isInterface();
            }
        };
        scan.addIncludeFilter(new AnnotationTypeFilter(HttpExchange.class));
        return scan;
    }

    private static Class<?> contract(BeanDefinition found) {
        return ClassUtils.resolveClassName(
                String.valueOf(found.getBeanClassName()), RemoteContracts.class.getClassLoader());
    }

    private static <T> void register(ConfigurableListableBeanFactory beans, String service, Class<T> contract) {
        if (beans.getBeanNamesForType(contract, true, false).length > 0) {
            return;
        }
        var client = new RootBeanDefinition(
                contract, () -> beans.getBean(ContractClients.class).of(contract, service));
        client.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
        client.setLazyInit(true);
        ((BeanDefinitionRegistry) beans).registerBeanDefinition(contract.getName(), client);
    }
}
