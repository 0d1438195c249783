# One image for every service: docker build --build-arg SERVICE=cook .
# All layers but the last, empty one are the same for all services, so that a
# truck of eight services is built, kept and pulled once.

# The manifests alone, so that a change of a source leaves the installed packages in place.
FROM node:26-bookworm-slim AS manifests
WORKDIR /all
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json -delete && find . -type d -empty -delete

# zeromq brings its addon ready made, for every platform: no install script is run, and one platform is kept.
# What the pages are built of is in their files; npm brings parts of their builder, too, as a tool wants the same.
FROM node:26-bookworm-slim AS packages
WORKDIR /app
COPY --from=manifests /all ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci --omit=dev --workspace libs --workspace services --workspace tools/truck \
        --ignore-scripts --no-bin-links --no-audit --no-fund --no-update-notifier && \
    platform="$(node -p '`${process.platform}/${process.arch}`')" && \
    find node_modules/zeromq/build -name addon.node ! -path "*/build/${platform}/*" -delete && \
    find node_modules/zeromq/build -name addon.node -path '*/musl-*' -delete && \
    rm -r node_modules/preact node_modules/@preact node_modules/uplot && \
    rm -rf node_modules/rolldown node_modules/@rolldown node_modules/@oxc-project node_modules/@types node_modules/undici-types && \
    node -e 'require("zeromq")'

# The pages, built; of what builds them nothing is in the image.
FROM node:26-bookworm-slim AS pages
WORKDIR /app
COPY --from=manifests /all ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci --workspace services/web --ignore-scripts --no-audit --no-fund --no-update-notifier
COPY tsconfig.base.json ./
COPY services/web services/web
RUN node services/web/build/main.ts

FROM node:26-bookworm-slim
ENV NODE_ENV=production \
    TRUCK_DATA=/data \
    TRUCK_HEALTH_HOST=0.0.0.0 \
    TRUCK_HEALTH_PORT=9464
WORKDIR /app
# What installs and builds has no work here, and nobody becomes another user.
RUN rm -rf /usr/local/lib/node_modules /opt/yarn-* && \
    rm -f /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg && \
    find / -xdev -type f -perm /6000 -exec chmod a-s {} +
# The folders of the volumes: a new volume takes its owner from here.
RUN install -d -o node -g node /data && install -d -o node -g node -m 700 /run/keys && \
    printf '#!/bin/sh\nexec node /app/tools/truck/src/main.ts "$@"\n' > /usr/local/bin/truck && \
    chmod 755 /usr/local/bin/truck
COPY --from=packages /app ./
COPY package.json menu.yaml chef.yaml ./
COPY libs libs
COPY tools/truck tools/truck
COPY services services
COPY --from=pages /app/services/web/dist services/web/dist
# Where `truck keys init` makes the keys: a folder, and in docker-compose.yml a volume, for each role.
RUN for role in observer $(ls services); do install -d -o node -g node -m 700 "/keys/$role"; done

# A check costs no node process: bash asks the health port itself. Each still costs the engine some
# 30 ms of a core, so the time between two is a bargain between a quick start and a quiet truck.
HEALTHCHECK --interval=3s --timeout=2s --start-period=30s --retries=5 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${TRUCK_HEALTH_PORT} && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -u 3 _ status _ && [[ $status == 200 ]]"]
USER node
ARG SERVICE
WORKDIR /app/services/${SERVICE}
RUN test -f src/main.ts || { echo "SERVICE=${SERVICE} names no service" >&2; exit 1; }
CMD ["node", "src/main.ts"]
