# syntax=docker/dockerfile:1
# The application image. Keycloak's is deploy/keycloak/Dockerfile.

FROM node:24-bookworm-slim AS node

FROM eclipse-temurin:25-jdk-noble AS build
COPY --from=node /usr/local/bin/node /opt/node/node
COPY --from=node /usr/local/lib/node_modules/npm /opt/node/node_modules/npm
ENV PATH=/opt/node:$PATH
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -B -ntp -P "!mariadb-linux" -Dmaven.test.skip=true -Dspotless.check.skip=true \
    -Dvaadin.node.folder=/opt/node package
RUN java -Djarmode=tools -jar target/minga.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre-noble
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin minga
WORKDIR /opt/minga
COPY --chmod=0755 deploy/health.sh /usr/local/bin/health.sh
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001
ENV SERVER_PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
    CMD ["/usr/local/bin/health.sh", "8080", "/actuator/health"]
ENTRYPOINT ["java", "-jar", "minga.jar"]
