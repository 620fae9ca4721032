package io.rolewright.runtime.contracts;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.processes.RemoteService;
import io.rolewright.runtime.processes.RemoteSettings;
import io.rolewright.runtime.processes.Remotes;
import io.rolewright.runtime.processes.ServiceTokens;
import io.rolewright.runtime.web.Trace;
import io.rolewright.shared.Ids;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes clients of contracts: Spring's HTTP service proxies over the JDK's client. Identity goes along by an initializer, not
 * by an interceptor, which would gather a whole file in memory.
 */
final class ContractClients {
    private final Remotes remotes;
    private final ServiceTokens tokens;
    private final Ids ids;
    private final Validator validator;
    private final ConversionService conversions;
    private final JsonMapper json;
    private final JdkClientHttpRequestFactory connections;

    ContractClients(
            Remotes remotes,
            RemoteSettings settings,
            ServiceTokens tokens,
            Ids ids,
            Validator validator,
            ConversionService conversions,
            JsonMapper json) {
        this.remotes = remotes;
        this.tokens = tokens;
        this.ids = ids;
        this.validator = validator;
        this.conversions = conversions;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.connections = connections(settings);
    }

    private static JdkClientHttpRequestFactory connections(RemoteSettings settings) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var connections = new JdkClientHttpRequestFactory(client, Executors.newVirtualThreadPerTaskExecutor());
        connections.setReadTimeout(settings.readTimeout());
        return connections;
    }

    /** The contract of a service in another process. */
    <T> T of(Class<T> contract, String name) {
        var service = remotes.service(name);
        var clients = service.addresses().stream()
                .collect(Collectors.<URI, URI, Object>toMap(
                        address -> address, address -> proxy(contract, service, address), (first, same) -> first));
        var call = new RemoteContract(service, clients, validator);
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, call));
    }

    private <T> T proxy(Class<T> contract, RemoteService service, URI address) {
        var answers = new RemoteProblems(json, contract.getSimpleName());
        var client = RestClient.builder()
                .baseUrl(address)
                .requestFactory(connections)
                .requestInitializer(request -> identify(request, service))
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(json))
                        .addCustomConverter(new ResourceHttpMessageConverter(true)))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                    throw answers.read(response);
                })
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .conversionService(conversions)
                .build()
                .createClient(contract);
    }

    private void identify(ClientHttpRequest request, RemoteService service) {
        var headers = request.getHeaders();
        headers.setBearerAuth(tokens.forCall(service.name()));
        var trace = Call.find().map(Call::trace).orElseGet(ids::trace);
        headers.set(Trace.HEADER, Trace.parent(trace, ids));
    }
}
