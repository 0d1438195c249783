import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace foodtruck. */
export namespace foodtruck {

    /** Namespace v1. */
    namespace v1 {

        /** Role enum. */
        enum Role {

            /** CLIENT value */
            CLIENT = 0,

            /** STAGE value */
            STAGE = 1
        }

        /** TaskKind enum. */
        enum TaskKind {

            /** TICKET value */
            TICKET = 0,

            /** PLAN value */
            PLAN = 1,

            /** GATHER value */
            GATHER = 2
        }

        /** Outcome enum. */
        enum Outcome {

            /** DONE value */
            DONE = 0,

            /** REFUSED value */
            REFUSED = 1,

            /** ISSUE value */
            ISSUE = 2,

            /** FAILED value */
            FAILED = 3,

            /** DEAD value */
            DEAD = 4
        }

        /**
         * Properties of a ToRouter.
         * @deprecated Use foodtruck.v1.ToRouter.$Properties instead.
         */
        interface IToRouter extends foodtruck.v1.ToRouter.$Properties {
        }

        /** Represents a ToRouter. */
        class ToRouter {

            /**
             * Constructs a new ToRouter.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ToRouter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ToRouter major. */
            major: number;

            /** ToRouter minor. */
            minor: number;

            /** ToRouter hello. */
            hello?: (foodtruck.v1.Hello.$Properties|null);

            /** ToRouter heartbeat. */
            heartbeat?: (foodtruck.v1.Heartbeat.$Properties|null);

            /** ToRouter results. */
            results: foodtruck.v1.Result.$Properties[];

            /** ToRouter submits. */
            submits: foodtruck.v1.SubmitOrder.$Properties[];

            /** ToRouter queries. */
            queries: foodtruck.v1.Query.$Properties[];

            /** ToRouter commands. */
            commands: foodtruck.v1.Command.$Properties[];

            /** ToRouter goodbye. */
            goodbye?: (foodtruck.v1.Goodbye.$Properties|null);

            /**
             * Creates a new ToRouter instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ToRouter instance
             */
            static create(properties: foodtruck.v1.ToRouter.$Shape): foodtruck.v1.ToRouter & foodtruck.v1.ToRouter.$Shape;
            static create(properties?: foodtruck.v1.ToRouter.$Properties): foodtruck.v1.ToRouter;

            /**
             * Encodes the specified ToRouter message. Does not implicitly {@link foodtruck.v1.ToRouter.verify|verify} messages.
             * @param message ToRouter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ToRouter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ToRouter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToRouter & foodtruck.v1.ToRouter.$Shape} ToRouter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ToRouter & foodtruck.v1.ToRouter.$Shape;
        }

        namespace ToRouter {

            /** Properties of a ToRouter. */
            interface $Properties {

                /** ToRouter major */
                major?: (number|null);

                /** ToRouter minor */
                minor?: (number|null);

                /** ToRouter hello */
                hello?: (foodtruck.v1.Hello.$Properties|null);

                /** ToRouter heartbeat */
                heartbeat?: (foodtruck.v1.Heartbeat.$Properties|null);

                /** ToRouter results */
                results?: (foodtruck.v1.Result.$Properties[]|null);

                /** ToRouter submits */
                submits?: (foodtruck.v1.SubmitOrder.$Properties[]|null);

                /** ToRouter queries */
                queries?: (foodtruck.v1.Query.$Properties[]|null);

                /** ToRouter commands */
                commands?: (foodtruck.v1.Command.$Properties[]|null);

                /** ToRouter goodbye */
                goodbye?: (foodtruck.v1.Goodbye.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ToRouter. */
            type $Shape = foodtruck.v1.ToRouter.$Properties;
        }

        /**
         * Properties of a ToPeer.
         * @deprecated Use foodtruck.v1.ToPeer.$Properties instead.
         */
        interface IToPeer extends foodtruck.v1.ToPeer.$Properties {
        }

        /** Represents a ToPeer. */
        class ToPeer {

            /**
             * Constructs a new ToPeer.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ToPeer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ToPeer major. */
            major: number;

            /** ToPeer minor. */
            minor: number;

            /** ToPeer welcome. */
            welcome?: (foodtruck.v1.Welcome.$Properties|null);

            /** ToPeer rejection. */
            rejection?: (foodtruck.v1.Rejection.$Properties|null);

            /** ToPeer acks. */
            acks: foodtruck.v1.ResultAck.$Properties[];

            /** ToPeer revocations. */
            revocations: foodtruck.v1.Revocation.$Properties[];

            /** ToPeer tasks. */
            tasks: foodtruck.v1.Task.$Properties[];

            /** ToPeer submitReplies. */
            submitReplies: foodtruck.v1.SubmitReply.$Properties[];

            /** ToPeer ended. */
            ended: foodtruck.v1.OrderEnded.$Properties[];

            /** ToPeer answers. */
            answers: foodtruck.v1.Answer.$Properties[];

            /** ToPeer beat. */
            beat: number;

            /**
             * Creates a new ToPeer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ToPeer instance
             */
            static create(properties: foodtruck.v1.ToPeer.$Shape): foodtruck.v1.ToPeer & foodtruck.v1.ToPeer.$Shape;
            static create(properties?: foodtruck.v1.ToPeer.$Properties): foodtruck.v1.ToPeer;

            /**
             * Encodes the specified ToPeer message. Does not implicitly {@link foodtruck.v1.ToPeer.verify|verify} messages.
             * @param message ToPeer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ToPeer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ToPeer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToPeer & foodtruck.v1.ToPeer.$Shape} ToPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ToPeer & foodtruck.v1.ToPeer.$Shape;
        }

        namespace ToPeer {

            /** Properties of a ToPeer. */
            interface $Properties {

                /** ToPeer major */
                major?: (number|null);

                /** ToPeer minor */
                minor?: (number|null);

                /** ToPeer welcome */
                welcome?: (foodtruck.v1.Welcome.$Properties|null);

                /** ToPeer rejection */
                rejection?: (foodtruck.v1.Rejection.$Properties|null);

                /** ToPeer acks */
                acks?: (foodtruck.v1.ResultAck.$Properties[]|null);

                /** ToPeer revocations */
                revocations?: (foodtruck.v1.Revocation.$Properties[]|null);

                /** ToPeer tasks */
                tasks?: (foodtruck.v1.Task.$Properties[]|null);

                /** ToPeer submitReplies */
                submitReplies?: (foodtruck.v1.SubmitReply.$Properties[]|null);

                /** ToPeer ended */
                ended?: (foodtruck.v1.OrderEnded.$Properties[]|null);

                /** ToPeer answers */
                answers?: (foodtruck.v1.Answer.$Properties[]|null);

                /** ToPeer beat */
                beat?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ToPeer. */
            type $Shape = foodtruck.v1.ToPeer.$Properties;
        }

        /**
         * Properties of a TaskRef.
         * @deprecated Use foodtruck.v1.TaskRef.$Properties instead.
         */
        interface ITaskRef extends foodtruck.v1.TaskRef.$Properties {
        }

        /** Represents a TaskRef. */
        class TaskRef {

            /**
             * Constructs a new TaskRef.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.TaskRef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TaskRef order. */
            order: number;

            /** TaskRef ticket. */
            ticket: number;

            /** TaskRef step. */
            step: number;

            /** TaskRef attempt. */
            attempt: number;

            /**
             * Creates a new TaskRef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TaskRef instance
             */
            static create(properties: foodtruck.v1.TaskRef.$Shape): foodtruck.v1.TaskRef & foodtruck.v1.TaskRef.$Shape;
            static create(properties?: foodtruck.v1.TaskRef.$Properties): foodtruck.v1.TaskRef;

            /**
             * Encodes the specified TaskRef message. Does not implicitly {@link foodtruck.v1.TaskRef.verify|verify} messages.
             * @param message TaskRef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.TaskRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TaskRef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.TaskRef & foodtruck.v1.TaskRef.$Shape} TaskRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.TaskRef & foodtruck.v1.TaskRef.$Shape;
        }

        namespace TaskRef {

            /** Properties of a TaskRef. */
            interface $Properties {

                /** TaskRef order */
                order?: (number|null);

                /** TaskRef ticket */
                ticket?: (number|null);

                /** TaskRef step */
                step?: (number|null);

                /** TaskRef attempt */
                attempt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TaskRef. */
            type $Shape = foodtruck.v1.TaskRef.$Properties;
        }

        /**
         * Properties of a Hello.
         * @deprecated Use foodtruck.v1.Hello.$Properties instead.
         */
        interface IHello extends foodtruck.v1.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello role. */
            role: foodtruck.v1.Role;

            /** Hello instance. */
            instance: string;

            /** Hello stage. */
            stage: string;

            /** Hello window. */
            window: number;

            /** Hello held. */
            held: foodtruck.v1.TaskRef.$Properties[];

            /** Hello traceparent. */
            traceparent: string;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: foodtruck.v1.Hello.$Shape): foodtruck.v1.Hello & foodtruck.v1.Hello.$Shape;
            static create(properties?: foodtruck.v1.Hello.$Properties): foodtruck.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link foodtruck.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Hello & foodtruck.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Hello & foodtruck.v1.Hello.$Shape;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello role */
                role?: (foodtruck.v1.Role|null);

                /** Hello instance */
                instance?: (string|null);

                /** Hello stage */
                stage?: (string|null);

                /** Hello window */
                window?: (number|null);

                /** Hello held */
                held?: (foodtruck.v1.TaskRef.$Properties[]|null);

                /** Hello traceparent */
                traceparent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = foodtruck.v1.Hello.$Properties;
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use foodtruck.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends foodtruck.v1.Welcome.$Properties {
        }

        /** Represents a Welcome. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Welcome router. */
            router: string;

            /** Welcome epoch. */
            epoch: number;

            /** Welcome heartbeatMs. */
            heartbeatMs: number;

            /** Welcome leaseMs. */
            leaseMs: number;

            /** Welcome traceparent. */
            traceparent: string;

            /** Welcome sequence. */
            sequence: number;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Welcome instance
             */
            static create(properties: foodtruck.v1.Welcome.$Shape): foodtruck.v1.Welcome & foodtruck.v1.Welcome.$Shape;
            static create(properties?: foodtruck.v1.Welcome.$Properties): foodtruck.v1.Welcome;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link foodtruck.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Welcome & foodtruck.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Welcome & foodtruck.v1.Welcome.$Shape;
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Welcome router */
                router?: (string|null);

                /** Welcome epoch */
                epoch?: (number|null);

                /** Welcome heartbeatMs */
                heartbeatMs?: (number|null);

                /** Welcome leaseMs */
                leaseMs?: (number|null);

                /** Welcome traceparent */
                traceparent?: (string|null);

                /** Welcome sequence */
                sequence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = foodtruck.v1.Welcome.$Properties;
        }

        /**
         * Properties of a Rejection.
         * @deprecated Use foodtruck.v1.Rejection.$Properties instead.
         */
        interface IRejection extends foodtruck.v1.Rejection.$Properties {
        }

        /** Represents a Rejection. */
        class Rejection {

            /**
             * Constructs a new Rejection.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Rejection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rejection code. */
            code: string;

            /** Rejection message. */
            message: string;

            /**
             * Creates a new Rejection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rejection instance
             */
            static create(properties: foodtruck.v1.Rejection.$Shape): foodtruck.v1.Rejection & foodtruck.v1.Rejection.$Shape;
            static create(properties?: foodtruck.v1.Rejection.$Properties): foodtruck.v1.Rejection;

            /**
             * Encodes the specified Rejection message. Does not implicitly {@link foodtruck.v1.Rejection.verify|verify} messages.
             * @param message Rejection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Rejection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rejection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Rejection & foodtruck.v1.Rejection.$Shape} Rejection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Rejection & foodtruck.v1.Rejection.$Shape;
        }

        namespace Rejection {

            /** Properties of a Rejection. */
            interface $Properties {

                /** Rejection code */
                code?: (string|null);

                /** Rejection message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rejection. */
            type $Shape = foodtruck.v1.Rejection.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use foodtruck.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends foodtruck.v1.Heartbeat.$Properties {
        }

        /** Represents a Heartbeat. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heartbeat window. */
            window: number;

            /** Heartbeat held. */
            held: foodtruck.v1.TaskRef.$Properties[];

            /** Heartbeat beat. */
            beat: number;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Heartbeat instance
             */
            static create(properties: foodtruck.v1.Heartbeat.$Shape): foodtruck.v1.Heartbeat & foodtruck.v1.Heartbeat.$Shape;
            static create(properties?: foodtruck.v1.Heartbeat.$Properties): foodtruck.v1.Heartbeat;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link foodtruck.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Heartbeat & foodtruck.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Heartbeat & foodtruck.v1.Heartbeat.$Shape;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Heartbeat window */
                window?: (number|null);

                /** Heartbeat held */
                held?: (foodtruck.v1.TaskRef.$Properties[]|null);

                /** Heartbeat beat */
                beat?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = foodtruck.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a Goodbye.
         * @deprecated Use foodtruck.v1.Goodbye.$Properties instead.
         */
        interface IGoodbye extends foodtruck.v1.Goodbye.$Properties {
        }

        /** Represents a Goodbye. */
        class Goodbye {

            /**
             * Constructs a new Goodbye.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Goodbye.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Goodbye instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Goodbye instance
             */
            static create(properties: foodtruck.v1.Goodbye.$Shape): foodtruck.v1.Goodbye & foodtruck.v1.Goodbye.$Shape;
            static create(properties?: foodtruck.v1.Goodbye.$Properties): foodtruck.v1.Goodbye;

            /**
             * Encodes the specified Goodbye message. Does not implicitly {@link foodtruck.v1.Goodbye.verify|verify} messages.
             * @param message Goodbye message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Goodbye.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Goodbye message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Goodbye & foodtruck.v1.Goodbye.$Shape} Goodbye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Goodbye & foodtruck.v1.Goodbye.$Shape;
        }

        namespace Goodbye {

            /** Properties of a Goodbye. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Goodbye. */
            type $Shape = foodtruck.v1.Goodbye.$Properties;
        }

        /**
         * Properties of a Task.
         * @deprecated Use foodtruck.v1.Task.$Properties instead.
         */
        interface ITask extends foodtruck.v1.Task.$Properties {
        }

        /** Represents a Task. */
        class Task {

            /**
             * Constructs a new Task.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Task.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Task order. */
            order: number;

            /** Task ticket. */
            ticket: number;

            /** Task step. */
            step: number;

            /** Task attempt. */
            attempt: number;

            /** Task kind. */
            kind: foodtruck.v1.TaskKind;

            /** Task payload. */
            payload: Uint8Array;

            /** Task parts. */
            parts: Uint8Array[];

            /** Task traceparent. */
            traceparent: string;

            /**
             * Creates a new Task instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Task instance
             */
            static create(properties: foodtruck.v1.Task.$Shape): foodtruck.v1.Task & foodtruck.v1.Task.$Shape;
            static create(properties?: foodtruck.v1.Task.$Properties): foodtruck.v1.Task;

            /**
             * Encodes the specified Task message. Does not implicitly {@link foodtruck.v1.Task.verify|verify} messages.
             * @param message Task message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Task.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Task message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Task & foodtruck.v1.Task.$Shape} Task
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Task & foodtruck.v1.Task.$Shape;
        }

        namespace Task {

            /** Properties of a Task. */
            interface $Properties {

                /** Task order */
                order?: (number|null);

                /** Task ticket */
                ticket?: (number|null);

                /** Task step */
                step?: (number|null);

                /** Task attempt */
                attempt?: (number|null);

                /** Task kind */
                kind?: (foodtruck.v1.TaskKind|null);

                /** Task payload */
                payload?: (Uint8Array|null);

                /** Task parts */
                parts?: (Uint8Array[]|null);

                /** Task traceparent */
                traceparent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Task. */
            type $Shape = foodtruck.v1.Task.$Properties;
        }

        /**
         * Properties of a Revocation.
         * @deprecated Use foodtruck.v1.Revocation.$Properties instead.
         */
        interface IRevocation extends foodtruck.v1.Revocation.$Properties {
        }

        /** Represents a Revocation. */
        class Revocation {

            /**
             * Constructs a new Revocation.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Revocation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Revocation order. */
            order: number;

            /** Revocation ticket. */
            ticket: number;

            /** Revocation step. */
            step: number;

            /** Revocation attempt. */
            attempt: number;

            /** Revocation reason. */
            reason: string;

            /**
             * Creates a new Revocation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Revocation instance
             */
            static create(properties: foodtruck.v1.Revocation.$Shape): foodtruck.v1.Revocation & foodtruck.v1.Revocation.$Shape;
            static create(properties?: foodtruck.v1.Revocation.$Properties): foodtruck.v1.Revocation;

            /**
             * Encodes the specified Revocation message. Does not implicitly {@link foodtruck.v1.Revocation.verify|verify} messages.
             * @param message Revocation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Revocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Revocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Revocation & foodtruck.v1.Revocation.$Shape} Revocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Revocation & foodtruck.v1.Revocation.$Shape;
        }

        namespace Revocation {

            /** Properties of a Revocation. */
            interface $Properties {

                /** Revocation order */
                order?: (number|null);

                /** Revocation ticket */
                ticket?: (number|null);

                /** Revocation step */
                step?: (number|null);

                /** Revocation attempt */
                attempt?: (number|null);

                /** Revocation reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Revocation. */
            type $Shape = foodtruck.v1.Revocation.$Properties;
        }

        /**
         * Properties of a Result.
         * @deprecated Use foodtruck.v1.Result.$Properties instead.
         */
        interface IResult extends foodtruck.v1.Result.$Properties {
        }

        /** Represents a Result. */
        class Result {

            /**
             * Constructs a new Result.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Result.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Result order. */
            order: number;

            /** Result ticket. */
            ticket: number;

            /** Result step. */
            step: number;

            /** Result attempt. */
            attempt: number;

            /** Result outcome. */
            outcome: foodtruck.v1.Outcome;

            /** Result output. */
            output: Uint8Array;

            /** Result plan. */
            plan?: (foodtruck.v1.Plan.$Properties|null);

            /** Result code. */
            code: string;

            /** Result message. */
            message: string;

            /** Result traceparent. */
            traceparent: string;

            /**
             * Creates a new Result instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Result instance
             */
            static create(properties: foodtruck.v1.Result.$Shape): foodtruck.v1.Result & foodtruck.v1.Result.$Shape;
            static create(properties?: foodtruck.v1.Result.$Properties): foodtruck.v1.Result;

            /**
             * Encodes the specified Result message. Does not implicitly {@link foodtruck.v1.Result.verify|verify} messages.
             * @param message Result message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Result.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Result message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Result & foodtruck.v1.Result.$Shape} Result
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Result & foodtruck.v1.Result.$Shape;
        }

        namespace Result {

            /** Properties of a Result. */
            interface $Properties {

                /** Result order */
                order?: (number|null);

                /** Result ticket */
                ticket?: (number|null);

                /** Result step */
                step?: (number|null);

                /** Result attempt */
                attempt?: (number|null);

                /** Result outcome */
                outcome?: (foodtruck.v1.Outcome|null);

                /** Result output */
                output?: (Uint8Array|null);

                /** Result plan */
                plan?: (foodtruck.v1.Plan.$Properties|null);

                /** Result code */
                code?: (string|null);

                /** Result message */
                message?: (string|null);

                /** Result traceparent */
                traceparent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Result. */
            type $Shape = foodtruck.v1.Result.$Properties;
        }

        /**
         * Properties of a ResultAck.
         * @deprecated Use foodtruck.v1.ResultAck.$Properties instead.
         */
        interface IResultAck extends foodtruck.v1.ResultAck.$Properties {
        }

        /** Represents a ResultAck. */
        class ResultAck {

            /**
             * Constructs a new ResultAck.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ResultAck.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ResultAck order. */
            order: number;

            /** ResultAck ticket. */
            ticket: number;

            /** ResultAck step. */
            step: number;

            /** ResultAck attempt. */
            attempt: number;

            /** ResultAck stale. */
            stale: boolean;

            /**
             * Creates a new ResultAck instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ResultAck instance
             */
            static create(properties: foodtruck.v1.ResultAck.$Shape): foodtruck.v1.ResultAck & foodtruck.v1.ResultAck.$Shape;
            static create(properties?: foodtruck.v1.ResultAck.$Properties): foodtruck.v1.ResultAck;

            /**
             * Encodes the specified ResultAck message. Does not implicitly {@link foodtruck.v1.ResultAck.verify|verify} messages.
             * @param message ResultAck message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ResultAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ResultAck message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ResultAck & foodtruck.v1.ResultAck.$Shape} ResultAck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ResultAck & foodtruck.v1.ResultAck.$Shape;
        }

        namespace ResultAck {

            /** Properties of a ResultAck. */
            interface $Properties {

                /** ResultAck order */
                order?: (number|null);

                /** ResultAck ticket */
                ticket?: (number|null);

                /** ResultAck step */
                step?: (number|null);

                /** ResultAck attempt */
                attempt?: (number|null);

                /** ResultAck stale */
                stale?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ResultAck. */
            type $Shape = foodtruck.v1.ResultAck.$Properties;
        }

        /**
         * Properties of a Plan.
         * @deprecated Use foodtruck.v1.Plan.$Properties instead.
         */
        interface IPlan extends foodtruck.v1.Plan.$Properties {
        }

        /** Represents a Plan. */
        class Plan {

            /**
             * Constructs a new Plan.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Plan.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Plan tickets. */
            tickets: foodtruck.v1.PlannedTicket.$Properties[];

            /** Plan gather. */
            gather: string;

            /** Plan priority. */
            priority: number;

            /** Plan summary. */
            summary: Uint8Array;

            /**
             * Creates a new Plan instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Plan instance
             */
            static create(properties: foodtruck.v1.Plan.$Shape): foodtruck.v1.Plan & foodtruck.v1.Plan.$Shape;
            static create(properties?: foodtruck.v1.Plan.$Properties): foodtruck.v1.Plan;

            /**
             * Encodes the specified Plan message. Does not implicitly {@link foodtruck.v1.Plan.verify|verify} messages.
             * @param message Plan message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Plan.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Plan message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Plan & foodtruck.v1.Plan.$Shape} Plan
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Plan & foodtruck.v1.Plan.$Shape;
        }

        namespace Plan {

            /** Properties of a Plan. */
            interface $Properties {

                /** Plan tickets */
                tickets?: (foodtruck.v1.PlannedTicket.$Properties[]|null);

                /** Plan gather */
                gather?: (string|null);

                /** Plan priority */
                priority?: (number|null);

                /** Plan summary */
                summary?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Plan. */
            type $Shape = foodtruck.v1.Plan.$Properties;
        }

        /**
         * Properties of a PlannedTicket.
         * @deprecated Use foodtruck.v1.PlannedTicket.$Properties instead.
         */
        interface IPlannedTicket extends foodtruck.v1.PlannedTicket.$Properties {
        }

        /** Represents a PlannedTicket. */
        class PlannedTicket {

            /**
             * Constructs a new PlannedTicket.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.PlannedTicket.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlannedTicket label. */
            label: string;

            /** PlannedTicket payload. */
            payload: Uint8Array;

            /** PlannedTicket stages. */
            stages: string[];

            /**
             * Creates a new PlannedTicket instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlannedTicket instance
             */
            static create(properties: foodtruck.v1.PlannedTicket.$Shape): foodtruck.v1.PlannedTicket & foodtruck.v1.PlannedTicket.$Shape;
            static create(properties?: foodtruck.v1.PlannedTicket.$Properties): foodtruck.v1.PlannedTicket;

            /**
             * Encodes the specified PlannedTicket message. Does not implicitly {@link foodtruck.v1.PlannedTicket.verify|verify} messages.
             * @param message PlannedTicket message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.PlannedTicket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlannedTicket message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.PlannedTicket & foodtruck.v1.PlannedTicket.$Shape} PlannedTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.PlannedTicket & foodtruck.v1.PlannedTicket.$Shape;
        }

        namespace PlannedTicket {

            /** Properties of a PlannedTicket. */
            interface $Properties {

                /** PlannedTicket label */
                label?: (string|null);

                /** PlannedTicket payload */
                payload?: (Uint8Array|null);

                /** PlannedTicket stages */
                stages?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlannedTicket. */
            type $Shape = foodtruck.v1.PlannedTicket.$Properties;
        }

        /**
         * Properties of a SubmitOrder.
         * @deprecated Use foodtruck.v1.SubmitOrder.$Properties instead.
         */
        interface ISubmitOrder extends foodtruck.v1.SubmitOrder.$Properties {
        }

        /** Represents a SubmitOrder. */
        class SubmitOrder {

            /**
             * Constructs a new SubmitOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.SubmitOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubmitOrder request. */
            request: number;

            /** SubmitOrder key. */
            key: string;

            /** SubmitOrder payload. */
            payload: Uint8Array;

            /** SubmitOrder token. */
            token: string;

            /** SubmitOrder traceparent. */
            traceparent: string;

            /**
             * Creates a new SubmitOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubmitOrder instance
             */
            static create(properties: foodtruck.v1.SubmitOrder.$Shape): foodtruck.v1.SubmitOrder & foodtruck.v1.SubmitOrder.$Shape;
            static create(properties?: foodtruck.v1.SubmitOrder.$Properties): foodtruck.v1.SubmitOrder;

            /**
             * Encodes the specified SubmitOrder message. Does not implicitly {@link foodtruck.v1.SubmitOrder.verify|verify} messages.
             * @param message SubmitOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.SubmitOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmitOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.SubmitOrder & foodtruck.v1.SubmitOrder.$Shape} SubmitOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.SubmitOrder & foodtruck.v1.SubmitOrder.$Shape;
        }

        namespace SubmitOrder {

            /** Properties of a SubmitOrder. */
            interface $Properties {

                /** SubmitOrder request */
                request?: (number|null);

                /** SubmitOrder key */
                key?: (string|null);

                /** SubmitOrder payload */
                payload?: (Uint8Array|null);

                /** SubmitOrder token */
                token?: (string|null);

                /** SubmitOrder traceparent */
                traceparent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitOrder. */
            type $Shape = foodtruck.v1.SubmitOrder.$Properties;
        }

        /**
         * Properties of a SubmitReply.
         * @deprecated Use foodtruck.v1.SubmitReply.$Properties instead.
         */
        interface ISubmitReply extends foodtruck.v1.SubmitReply.$Properties {
        }

        /** Represents a SubmitReply. */
        class SubmitReply {

            /**
             * Constructs a new SubmitReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.SubmitReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubmitReply request. */
            request: number;

            /** SubmitReply order. */
            order: number;

            /** SubmitReply token. */
            token: string;

            /** SubmitReply status. */
            status: string;

            /** SubmitReply repeated. */
            repeated: boolean;

            /** SubmitReply code. */
            code: string;

            /** SubmitReply message. */
            message: string;

            /** SubmitReply retryAfterMs. */
            retryAfterMs: number;

            /**
             * Creates a new SubmitReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubmitReply instance
             */
            static create(properties: foodtruck.v1.SubmitReply.$Shape): foodtruck.v1.SubmitReply & foodtruck.v1.SubmitReply.$Shape;
            static create(properties?: foodtruck.v1.SubmitReply.$Properties): foodtruck.v1.SubmitReply;

            /**
             * Encodes the specified SubmitReply message. Does not implicitly {@link foodtruck.v1.SubmitReply.verify|verify} messages.
             * @param message SubmitReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.SubmitReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmitReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.SubmitReply & foodtruck.v1.SubmitReply.$Shape} SubmitReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.SubmitReply & foodtruck.v1.SubmitReply.$Shape;
        }

        namespace SubmitReply {

            /** Properties of a SubmitReply. */
            interface $Properties {

                /** SubmitReply request */
                request?: (number|null);

                /** SubmitReply order */
                order?: (number|null);

                /** SubmitReply token */
                token?: (string|null);

                /** SubmitReply status */
                status?: (string|null);

                /** SubmitReply repeated */
                repeated?: (boolean|null);

                /** SubmitReply code */
                code?: (string|null);

                /** SubmitReply message */
                message?: (string|null);

                /** SubmitReply retryAfterMs */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitReply. */
            type $Shape = foodtruck.v1.SubmitReply.$Properties;
        }

        /**
         * Properties of an OrderEnded.
         * @deprecated Use foodtruck.v1.OrderEnded.$Properties instead.
         */
        interface IOrderEnded extends foodtruck.v1.OrderEnded.$Properties {
        }

        /** Represents an OrderEnded. */
        class OrderEnded {

            /**
             * Constructs a new OrderEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OrderEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderEnded order. */
            order: number;

            /** OrderEnded status. */
            status: string;

            /** OrderEnded code. */
            code: string;

            /** OrderEnded message. */
            message: string;

            /**
             * Creates a new OrderEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderEnded instance
             */
            static create(properties: foodtruck.v1.OrderEnded.$Shape): foodtruck.v1.OrderEnded & foodtruck.v1.OrderEnded.$Shape;
            static create(properties?: foodtruck.v1.OrderEnded.$Properties): foodtruck.v1.OrderEnded;

            /**
             * Encodes the specified OrderEnded message. Does not implicitly {@link foodtruck.v1.OrderEnded.verify|verify} messages.
             * @param message OrderEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OrderEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderEnded & foodtruck.v1.OrderEnded.$Shape} OrderEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OrderEnded & foodtruck.v1.OrderEnded.$Shape;
        }

        namespace OrderEnded {

            /** Properties of an OrderEnded. */
            interface $Properties {

                /** OrderEnded order */
                order?: (number|null);

                /** OrderEnded status */
                status?: (string|null);

                /** OrderEnded code */
                code?: (string|null);

                /** OrderEnded message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderEnded. */
            type $Shape = foodtruck.v1.OrderEnded.$Properties;
        }

        /**
         * Properties of an EventBatch.
         * @deprecated Use foodtruck.v1.EventBatch.$Properties instead.
         */
        interface IEventBatch extends foodtruck.v1.EventBatch.$Properties {
        }

        /** Represents an EventBatch. */
        class EventBatch {

            /**
             * Constructs a new EventBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.EventBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventBatch major. */
            major: number;

            /** EventBatch minor. */
            minor: number;

            /** EventBatch since. */
            since: number;

            /** EventBatch events. */
            events: foodtruck.v1.Event.$Properties[];

            /**
             * Creates a new EventBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventBatch instance
             */
            static create(properties: foodtruck.v1.EventBatch.$Shape): foodtruck.v1.EventBatch & foodtruck.v1.EventBatch.$Shape;
            static create(properties?: foodtruck.v1.EventBatch.$Properties): foodtruck.v1.EventBatch;

            /**
             * Encodes the specified EventBatch message. Does not implicitly {@link foodtruck.v1.EventBatch.verify|verify} messages.
             * @param message EventBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.EventBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.EventBatch & foodtruck.v1.EventBatch.$Shape} EventBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.EventBatch & foodtruck.v1.EventBatch.$Shape;
        }

        namespace EventBatch {

            /** Properties of an EventBatch. */
            interface $Properties {

                /** EventBatch major */
                major?: (number|null);

                /** EventBatch minor */
                minor?: (number|null);

                /** EventBatch since */
                since?: (number|null);

                /** EventBatch events */
                events?: (foodtruck.v1.Event.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventBatch. */
            type $Shape = foodtruck.v1.EventBatch.$Properties;
        }

        /**
         * Properties of a BusHeartbeat.
         * @deprecated Use foodtruck.v1.BusHeartbeat.$Properties instead.
         */
        interface IBusHeartbeat extends foodtruck.v1.BusHeartbeat.$Properties {
        }

        /** Represents a BusHeartbeat. */
        class BusHeartbeat {

            /**
             * Constructs a new BusHeartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.BusHeartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BusHeartbeat major. */
            major: number;

            /** BusHeartbeat minor. */
            minor: number;

            /** BusHeartbeat sequence. */
            sequence: number;

            /** BusHeartbeat marks. */
            marks: foodtruck.v1.TopicMark.$Properties[];

            /** BusHeartbeat epoch. */
            epoch: number;

            /**
             * Creates a new BusHeartbeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BusHeartbeat instance
             */
            static create(properties: foodtruck.v1.BusHeartbeat.$Shape): foodtruck.v1.BusHeartbeat & foodtruck.v1.BusHeartbeat.$Shape;
            static create(properties?: foodtruck.v1.BusHeartbeat.$Properties): foodtruck.v1.BusHeartbeat;

            /**
             * Encodes the specified BusHeartbeat message. Does not implicitly {@link foodtruck.v1.BusHeartbeat.verify|verify} messages.
             * @param message BusHeartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.BusHeartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BusHeartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.BusHeartbeat & foodtruck.v1.BusHeartbeat.$Shape} BusHeartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.BusHeartbeat & foodtruck.v1.BusHeartbeat.$Shape;
        }

        namespace BusHeartbeat {

            /** Properties of a BusHeartbeat. */
            interface $Properties {

                /** BusHeartbeat major */
                major?: (number|null);

                /** BusHeartbeat minor */
                minor?: (number|null);

                /** BusHeartbeat sequence */
                sequence?: (number|null);

                /** BusHeartbeat marks */
                marks?: (foodtruck.v1.TopicMark.$Properties[]|null);

                /** BusHeartbeat epoch */
                epoch?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BusHeartbeat. */
            type $Shape = foodtruck.v1.BusHeartbeat.$Properties;
        }

        /**
         * Properties of a TopicMark.
         * @deprecated Use foodtruck.v1.TopicMark.$Properties instead.
         */
        interface ITopicMark extends foodtruck.v1.TopicMark.$Properties {
        }

        /** Represents a TopicMark. */
        class TopicMark {

            /**
             * Constructs a new TopicMark.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.TopicMark.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TopicMark topic. */
            topic: string;

            /** TopicMark sequence. */
            sequence: number;

            /**
             * Creates a new TopicMark instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TopicMark instance
             */
            static create(properties: foodtruck.v1.TopicMark.$Shape): foodtruck.v1.TopicMark & foodtruck.v1.TopicMark.$Shape;
            static create(properties?: foodtruck.v1.TopicMark.$Properties): foodtruck.v1.TopicMark;

            /**
             * Encodes the specified TopicMark message. Does not implicitly {@link foodtruck.v1.TopicMark.verify|verify} messages.
             * @param message TopicMark message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.TopicMark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TopicMark message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.TopicMark & foodtruck.v1.TopicMark.$Shape} TopicMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.TopicMark & foodtruck.v1.TopicMark.$Shape;
        }

        namespace TopicMark {

            /** Properties of a TopicMark. */
            interface $Properties {

                /** TopicMark topic */
                topic?: (string|null);

                /** TopicMark sequence */
                sequence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TopicMark. */
            type $Shape = foodtruck.v1.TopicMark.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use foodtruck.v1.Event.$Properties instead.
         */
        interface IEvent extends foodtruck.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event sequence. */
            sequence: number;

            /** Event atMs. */
            atMs: number;

            /** Event kind. */
            kind: string;

            /** Event order. */
            order: number;

            /** Event ticket. */
            ticket: number;

            /** Event step. */
            step: number;

            /** Event stage. */
            stage: string;

            /** Event attempt. */
            attempt: number;

            /** Event worker. */
            worker: string;

            /** Event startedAtMs. */
            startedAtMs: number;

            /** Event code. */
            code: string;

            /** Event message. */
            message: string;

            /** Event traceparent. */
            traceparent: string;

            /** Event tickets. */
            tickets: foodtruck.v1.EventTicket.$Properties[];

            /**
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            static create(properties: foodtruck.v1.Event.$Shape): foodtruck.v1.Event & foodtruck.v1.Event.$Shape;
            static create(properties?: foodtruck.v1.Event.$Properties): foodtruck.v1.Event;

            /**
             * Encodes the specified Event message. Does not implicitly {@link foodtruck.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Event & foodtruck.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Event & foodtruck.v1.Event.$Shape;
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event sequence */
                sequence?: (number|null);

                /** Event atMs */
                atMs?: (number|null);

                /** Event kind */
                kind?: (string|null);

                /** Event order */
                order?: (number|null);

                /** Event ticket */
                ticket?: (number|null);

                /** Event step */
                step?: (number|null);

                /** Event stage */
                stage?: (string|null);

                /** Event attempt */
                attempt?: (number|null);

                /** Event worker */
                worker?: (string|null);

                /** Event startedAtMs */
                startedAtMs?: (number|null);

                /** Event code */
                code?: (string|null);

                /** Event message */
                message?: (string|null);

                /** Event traceparent */
                traceparent?: (string|null);

                /** Event tickets */
                tickets?: (foodtruck.v1.EventTicket.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Event. */
            type $Shape = foodtruck.v1.Event.$Properties;
        }

        /**
         * Properties of an EventTicket.
         * @deprecated Use foodtruck.v1.EventTicket.$Properties instead.
         */
        interface IEventTicket extends foodtruck.v1.EventTicket.$Properties {
        }

        /** Represents an EventTicket. */
        class EventTicket {

            /**
             * Constructs a new EventTicket.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.EventTicket.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventTicket ticket. */
            ticket: number;

            /** EventTicket label. */
            label: string;

            /** EventTicket stages. */
            stages: string[];

            /**
             * Creates a new EventTicket instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventTicket instance
             */
            static create(properties: foodtruck.v1.EventTicket.$Shape): foodtruck.v1.EventTicket & foodtruck.v1.EventTicket.$Shape;
            static create(properties?: foodtruck.v1.EventTicket.$Properties): foodtruck.v1.EventTicket;

            /**
             * Encodes the specified EventTicket message. Does not implicitly {@link foodtruck.v1.EventTicket.verify|verify} messages.
             * @param message EventTicket message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.EventTicket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventTicket message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.EventTicket & foodtruck.v1.EventTicket.$Shape} EventTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.EventTicket & foodtruck.v1.EventTicket.$Shape;
        }

        namespace EventTicket {

            /** Properties of an EventTicket. */
            interface $Properties {

                /** EventTicket ticket */
                ticket?: (number|null);

                /** EventTicket label */
                label?: (string|null);

                /** EventTicket stages */
                stages?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventTicket. */
            type $Shape = foodtruck.v1.EventTicket.$Properties;
        }

        /**
         * Properties of an Order.
         * @deprecated Use foodtruck.v1.Order.$Properties instead.
         */
        interface IOrder extends foodtruck.v1.Order.$Properties {
        }

        /** Represents an Order. */
        class Order {

            /**
             * Constructs a new Order.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Order.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Order lines. */
            lines: foodtruck.v1.OrderLine.$Properties[];

            /** Order name. */
            name: string;

            /**
             * Creates a new Order instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Order instance
             */
            static create(properties: foodtruck.v1.Order.$Shape): foodtruck.v1.Order & foodtruck.v1.Order.$Shape;
            static create(properties?: foodtruck.v1.Order.$Properties): foodtruck.v1.Order;

            /**
             * Encodes the specified Order message. Does not implicitly {@link foodtruck.v1.Order.verify|verify} messages.
             * @param message Order message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Order.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Order message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Order & foodtruck.v1.Order.$Shape} Order
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Order & foodtruck.v1.Order.$Shape;
        }

        namespace Order {

            /** Properties of an Order. */
            interface $Properties {

                /** Order lines */
                lines?: (foodtruck.v1.OrderLine.$Properties[]|null);

                /** Order name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Order. */
            type $Shape = foodtruck.v1.Order.$Properties;
        }

        /**
         * Properties of an OrderLine.
         * @deprecated Use foodtruck.v1.OrderLine.$Properties instead.
         */
        interface IOrderLine extends foodtruck.v1.OrderLine.$Properties {
        }

        /** Represents an OrderLine. */
        class OrderLine {

            /**
             * Constructs a new OrderLine.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OrderLine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderLine item. */
            item: string;

            /** OrderLine quantity. */
            quantity: number;

            /**
             * Creates a new OrderLine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderLine instance
             */
            static create(properties: foodtruck.v1.OrderLine.$Shape): foodtruck.v1.OrderLine & foodtruck.v1.OrderLine.$Shape;
            static create(properties?: foodtruck.v1.OrderLine.$Properties): foodtruck.v1.OrderLine;

            /**
             * Encodes the specified OrderLine message. Does not implicitly {@link foodtruck.v1.OrderLine.verify|verify} messages.
             * @param message OrderLine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OrderLine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderLine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderLine & foodtruck.v1.OrderLine.$Shape} OrderLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OrderLine & foodtruck.v1.OrderLine.$Shape;
        }

        namespace OrderLine {

            /** Properties of an OrderLine. */
            interface $Properties {

                /** OrderLine item */
                item?: (string|null);

                /** OrderLine quantity */
                quantity?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderLine. */
            type $Shape = foodtruck.v1.OrderLine.$Properties;
        }

        /**
         * Properties of a Ticket.
         * @deprecated Use foodtruck.v1.Ticket.$Properties instead.
         */
        interface ITicket extends foodtruck.v1.Ticket.$Properties {
        }

        /** Represents a Ticket. */
        class Ticket {

            /**
             * Constructs a new Ticket.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Ticket.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ticket item. */
            item: string;

            /** Ticket times. */
            times: foodtruck.v1.StageTime.$Properties[];

            /**
             * Creates a new Ticket instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ticket instance
             */
            static create(properties: foodtruck.v1.Ticket.$Shape): foodtruck.v1.Ticket & foodtruck.v1.Ticket.$Shape;
            static create(properties?: foodtruck.v1.Ticket.$Properties): foodtruck.v1.Ticket;

            /**
             * Encodes the specified Ticket message. Does not implicitly {@link foodtruck.v1.Ticket.verify|verify} messages.
             * @param message Ticket message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Ticket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ticket message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Ticket & foodtruck.v1.Ticket.$Shape} Ticket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Ticket & foodtruck.v1.Ticket.$Shape;
        }

        namespace Ticket {

            /** Properties of a Ticket. */
            interface $Properties {

                /** Ticket item */
                item?: (string|null);

                /** Ticket times */
                times?: (foodtruck.v1.StageTime.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ticket. */
            type $Shape = foodtruck.v1.Ticket.$Properties;
        }

        /**
         * Properties of a StageTime.
         * @deprecated Use foodtruck.v1.StageTime.$Properties instead.
         */
        interface IStageTime extends foodtruck.v1.StageTime.$Properties {
        }

        /** Represents a StageTime. */
        class StageTime {

            /**
             * Constructs a new StageTime.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StageTime.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StageTime stage. */
            stage: string;

            /** StageTime ms. */
            ms: number;

            /**
             * Creates a new StageTime instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StageTime instance
             */
            static create(properties: foodtruck.v1.StageTime.$Shape): foodtruck.v1.StageTime & foodtruck.v1.StageTime.$Shape;
            static create(properties?: foodtruck.v1.StageTime.$Properties): foodtruck.v1.StageTime;

            /**
             * Encodes the specified StageTime message. Does not implicitly {@link foodtruck.v1.StageTime.verify|verify} messages.
             * @param message StageTime message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StageTime.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StageTime message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StageTime & foodtruck.v1.StageTime.$Shape} StageTime
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StageTime & foodtruck.v1.StageTime.$Shape;
        }

        namespace StageTime {

            /** Properties of a StageTime. */
            interface $Properties {

                /** StageTime stage */
                stage?: (string|null);

                /** StageTime ms */
                ms?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StageTime. */
            type $Shape = foodtruck.v1.StageTime.$Properties;
        }

        /**
         * Properties of a Price.
         * @deprecated Use foodtruck.v1.Price.$Properties instead.
         */
        interface IPrice extends foodtruck.v1.Price.$Properties {
        }

        /** Represents a Price. */
        class Price {

            /**
             * Constructs a new Price.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Price.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Price minor. */
            minor: number;

            /** Price currency. */
            currency: string;

            /**
             * Creates a new Price instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Price instance
             */
            static create(properties: foodtruck.v1.Price.$Shape): foodtruck.v1.Price & foodtruck.v1.Price.$Shape;
            static create(properties?: foodtruck.v1.Price.$Properties): foodtruck.v1.Price;

            /**
             * Encodes the specified Price message. Does not implicitly {@link foodtruck.v1.Price.verify|verify} messages.
             * @param message Price message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Price.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Price message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Price & foodtruck.v1.Price.$Shape} Price
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Price & foodtruck.v1.Price.$Shape;
        }

        namespace Price {

            /** Properties of a Price. */
            interface $Properties {

                /** Price minor */
                minor?: (number|null);

                /** Price currency */
                currency?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Price. */
            type $Shape = foodtruck.v1.Price.$Properties;
        }

        /**
         * Properties of a Query.
         * @deprecated Use foodtruck.v1.Query.$Properties instead.
         */
        interface IQuery extends foodtruck.v1.Query.$Properties {
        }

        /** Represents a Query. */
        class Query {

            /**
             * Constructs a new Query.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Query.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Query request. */
            request: number;

            /** Query traceparent. */
            traceparent: string;

            /** Query order. */
            order?: (foodtruck.v1.OrderQuery.$Properties|null);

            /** Query orders. */
            orders?: (foodtruck.v1.OrdersQuery.$Properties|null);

            /** Query stages. */
            stages?: (foodtruck.v1.StagesQuery.$Properties|null);

            /** Query replay. */
            replay?: (foodtruck.v1.ReplayQuery.$Properties|null);

            /** Query audit. */
            audit?: (foodtruck.v1.AuditQuery.$Properties|null);

            /**
             * Creates a new Query instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Query instance
             */
            static create(properties: foodtruck.v1.Query.$Shape): foodtruck.v1.Query & foodtruck.v1.Query.$Shape;
            static create(properties?: foodtruck.v1.Query.$Properties): foodtruck.v1.Query;

            /**
             * Encodes the specified Query message. Does not implicitly {@link foodtruck.v1.Query.verify|verify} messages.
             * @param message Query message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Query.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Query message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Query & foodtruck.v1.Query.$Shape} Query
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Query & foodtruck.v1.Query.$Shape;
        }

        namespace Query {

            /** Properties of a Query. */
            interface $Properties {

                /** Query request */
                request?: (number|null);

                /** Query traceparent */
                traceparent?: (string|null);

                /** Query order */
                order?: (foodtruck.v1.OrderQuery.$Properties|null);

                /** Query orders */
                orders?: (foodtruck.v1.OrdersQuery.$Properties|null);

                /** Query stages */
                stages?: (foodtruck.v1.StagesQuery.$Properties|null);

                /** Query replay */
                replay?: (foodtruck.v1.ReplayQuery.$Properties|null);

                /** Query audit */
                audit?: (foodtruck.v1.AuditQuery.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Query. */
            type $Shape = foodtruck.v1.Query.$Properties;
        }

        /**
         * Properties of a Command.
         * @deprecated Use foodtruck.v1.Command.$Properties instead.
         */
        interface ICommand extends foodtruck.v1.Command.$Properties {
        }

        /** Represents a Command. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Command request. */
            request: number;

            /** Command traceparent. */
            traceparent: string;

            /** Command cancel. */
            cancel?: (foodtruck.v1.CancelOrder.$Properties|null);

            /** Command retry. */
            retry?: (foodtruck.v1.RetryTask.$Properties|null);

            /**
             * Creates a new Command instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Command instance
             */
            static create(properties: foodtruck.v1.Command.$Shape): foodtruck.v1.Command & foodtruck.v1.Command.$Shape;
            static create(properties?: foodtruck.v1.Command.$Properties): foodtruck.v1.Command;

            /**
             * Encodes the specified Command message. Does not implicitly {@link foodtruck.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Command & foodtruck.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Command & foodtruck.v1.Command.$Shape;
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Command request */
                request?: (number|null);

                /** Command traceparent */
                traceparent?: (string|null);

                /** Command cancel */
                cancel?: (foodtruck.v1.CancelOrder.$Properties|null);

                /** Command retry */
                retry?: (foodtruck.v1.RetryTask.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Command. */
            type $Shape = foodtruck.v1.Command.$Properties;
        }

        /**
         * Properties of an OrderQuery.
         * @deprecated Use foodtruck.v1.OrderQuery.$Properties instead.
         */
        interface IOrderQuery extends foodtruck.v1.OrderQuery.$Properties {
        }

        /** Represents an OrderQuery. */
        class OrderQuery {

            /**
             * Constructs a new OrderQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OrderQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderQuery order. */
            order: number;

            /** OrderQuery token. */
            token: string;

            /**
             * Creates a new OrderQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderQuery instance
             */
            static create(properties: foodtruck.v1.OrderQuery.$Shape): foodtruck.v1.OrderQuery & foodtruck.v1.OrderQuery.$Shape;
            static create(properties?: foodtruck.v1.OrderQuery.$Properties): foodtruck.v1.OrderQuery;

            /**
             * Encodes the specified OrderQuery message. Does not implicitly {@link foodtruck.v1.OrderQuery.verify|verify} messages.
             * @param message OrderQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OrderQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderQuery & foodtruck.v1.OrderQuery.$Shape} OrderQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OrderQuery & foodtruck.v1.OrderQuery.$Shape;
        }

        namespace OrderQuery {

            /** Properties of an OrderQuery. */
            interface $Properties {

                /** OrderQuery order */
                order?: (number|null);

                /** OrderQuery token */
                token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderQuery. */
            type $Shape = foodtruck.v1.OrderQuery.$Properties;
        }

        /**
         * Properties of an OrdersQuery.
         * @deprecated Use foodtruck.v1.OrdersQuery.$Properties instead.
         */
        interface IOrdersQuery extends foodtruck.v1.OrdersQuery.$Properties {
        }

        /** Represents an OrdersQuery. */
        class OrdersQuery {

            /**
             * Constructs a new OrdersQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OrdersQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrdersQuery limit. */
            limit: number;

            /** OrdersQuery before. */
            before: number;

            /** OrdersQuery openOnly. */
            openOnly: boolean;

            /**
             * Creates a new OrdersQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrdersQuery instance
             */
            static create(properties: foodtruck.v1.OrdersQuery.$Shape): foodtruck.v1.OrdersQuery & foodtruck.v1.OrdersQuery.$Shape;
            static create(properties?: foodtruck.v1.OrdersQuery.$Properties): foodtruck.v1.OrdersQuery;

            /**
             * Encodes the specified OrdersQuery message. Does not implicitly {@link foodtruck.v1.OrdersQuery.verify|verify} messages.
             * @param message OrdersQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OrdersQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrdersQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrdersQuery & foodtruck.v1.OrdersQuery.$Shape} OrdersQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OrdersQuery & foodtruck.v1.OrdersQuery.$Shape;
        }

        namespace OrdersQuery {

            /** Properties of an OrdersQuery. */
            interface $Properties {

                /** OrdersQuery limit */
                limit?: (number|null);

                /** OrdersQuery before */
                before?: (number|null);

                /** OrdersQuery openOnly */
                openOnly?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrdersQuery. */
            type $Shape = foodtruck.v1.OrdersQuery.$Properties;
        }

        /**
         * Properties of a StagesQuery.
         * @deprecated Use foodtruck.v1.StagesQuery.$Properties instead.
         */
        interface IStagesQuery extends foodtruck.v1.StagesQuery.$Properties {
        }

        /** Represents a StagesQuery. */
        class StagesQuery {

            /**
             * Constructs a new StagesQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StagesQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new StagesQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StagesQuery instance
             */
            static create(properties: foodtruck.v1.StagesQuery.$Shape): foodtruck.v1.StagesQuery & foodtruck.v1.StagesQuery.$Shape;
            static create(properties?: foodtruck.v1.StagesQuery.$Properties): foodtruck.v1.StagesQuery;

            /**
             * Encodes the specified StagesQuery message. Does not implicitly {@link foodtruck.v1.StagesQuery.verify|verify} messages.
             * @param message StagesQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StagesQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StagesQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StagesQuery & foodtruck.v1.StagesQuery.$Shape} StagesQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StagesQuery & foodtruck.v1.StagesQuery.$Shape;
        }

        namespace StagesQuery {

            /** Properties of a StagesQuery. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StagesQuery. */
            type $Shape = foodtruck.v1.StagesQuery.$Properties;
        }

        /**
         * Properties of a ReplayQuery.
         * @deprecated Use foodtruck.v1.ReplayQuery.$Properties instead.
         */
        interface IReplayQuery extends foodtruck.v1.ReplayQuery.$Properties {
        }

        /** Represents a ReplayQuery. */
        class ReplayQuery {

            /**
             * Constructs a new ReplayQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ReplayQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplayQuery after. */
            after: number;

            /** ReplayQuery limit. */
            limit: number;

            /** ReplayQuery topic. */
            topic: string;

            /**
             * Creates a new ReplayQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplayQuery instance
             */
            static create(properties: foodtruck.v1.ReplayQuery.$Shape): foodtruck.v1.ReplayQuery & foodtruck.v1.ReplayQuery.$Shape;
            static create(properties?: foodtruck.v1.ReplayQuery.$Properties): foodtruck.v1.ReplayQuery;

            /**
             * Encodes the specified ReplayQuery message. Does not implicitly {@link foodtruck.v1.ReplayQuery.verify|verify} messages.
             * @param message ReplayQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ReplayQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplayQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplayQuery & foodtruck.v1.ReplayQuery.$Shape} ReplayQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ReplayQuery & foodtruck.v1.ReplayQuery.$Shape;
        }

        namespace ReplayQuery {

            /** Properties of a ReplayQuery. */
            interface $Properties {

                /** ReplayQuery after */
                after?: (number|null);

                /** ReplayQuery limit */
                limit?: (number|null);

                /** ReplayQuery topic */
                topic?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplayQuery. */
            type $Shape = foodtruck.v1.ReplayQuery.$Properties;
        }

        /**
         * Properties of an AuditQuery.
         * @deprecated Use foodtruck.v1.AuditQuery.$Properties instead.
         */
        interface IAuditQuery extends foodtruck.v1.AuditQuery.$Properties {
        }

        /** Represents an AuditQuery. */
        class AuditQuery {

            /**
             * Constructs a new AuditQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.AuditQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new AuditQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AuditQuery instance
             */
            static create(properties: foodtruck.v1.AuditQuery.$Shape): foodtruck.v1.AuditQuery & foodtruck.v1.AuditQuery.$Shape;
            static create(properties?: foodtruck.v1.AuditQuery.$Properties): foodtruck.v1.AuditQuery;

            /**
             * Encodes the specified AuditQuery message. Does not implicitly {@link foodtruck.v1.AuditQuery.verify|verify} messages.
             * @param message AuditQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.AuditQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.AuditQuery & foodtruck.v1.AuditQuery.$Shape} AuditQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.AuditQuery & foodtruck.v1.AuditQuery.$Shape;
        }

        namespace AuditQuery {

            /** Properties of an AuditQuery. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditQuery. */
            type $Shape = foodtruck.v1.AuditQuery.$Properties;
        }

        /**
         * Properties of a CancelOrder.
         * @deprecated Use foodtruck.v1.CancelOrder.$Properties instead.
         */
        interface ICancelOrder extends foodtruck.v1.CancelOrder.$Properties {
        }

        /** Represents a CancelOrder. */
        class CancelOrder {

            /**
             * Constructs a new CancelOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.CancelOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CancelOrder order. */
            order: number;

            /** CancelOrder reason. */
            reason: string;

            /**
             * Creates a new CancelOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CancelOrder instance
             */
            static create(properties: foodtruck.v1.CancelOrder.$Shape): foodtruck.v1.CancelOrder & foodtruck.v1.CancelOrder.$Shape;
            static create(properties?: foodtruck.v1.CancelOrder.$Properties): foodtruck.v1.CancelOrder;

            /**
             * Encodes the specified CancelOrder message. Does not implicitly {@link foodtruck.v1.CancelOrder.verify|verify} messages.
             * @param message CancelOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.CancelOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.CancelOrder & foodtruck.v1.CancelOrder.$Shape} CancelOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.CancelOrder & foodtruck.v1.CancelOrder.$Shape;
        }

        namespace CancelOrder {

            /** Properties of a CancelOrder. */
            interface $Properties {

                /** CancelOrder order */
                order?: (number|null);

                /** CancelOrder reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelOrder. */
            type $Shape = foodtruck.v1.CancelOrder.$Properties;
        }

        /**
         * Properties of a RetryTask.
         * @deprecated Use foodtruck.v1.RetryTask.$Properties instead.
         */
        interface IRetryTask extends foodtruck.v1.RetryTask.$Properties {
        }

        /** Represents a RetryTask. */
        class RetryTask {

            /**
             * Constructs a new RetryTask.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.RetryTask.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetryTask order. */
            order: number;

            /** RetryTask ticket. */
            ticket: number;

            /**
             * Creates a new RetryTask instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetryTask instance
             */
            static create(properties: foodtruck.v1.RetryTask.$Shape): foodtruck.v1.RetryTask & foodtruck.v1.RetryTask.$Shape;
            static create(properties?: foodtruck.v1.RetryTask.$Properties): foodtruck.v1.RetryTask;

            /**
             * Encodes the specified RetryTask message. Does not implicitly {@link foodtruck.v1.RetryTask.verify|verify} messages.
             * @param message RetryTask message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.RetryTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetryTask message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.RetryTask & foodtruck.v1.RetryTask.$Shape} RetryTask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.RetryTask & foodtruck.v1.RetryTask.$Shape;
        }

        namespace RetryTask {

            /** Properties of a RetryTask. */
            interface $Properties {

                /** RetryTask order */
                order?: (number|null);

                /** RetryTask ticket */
                ticket?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetryTask. */
            type $Shape = foodtruck.v1.RetryTask.$Properties;
        }

        /**
         * Properties of an Answer.
         * @deprecated Use foodtruck.v1.Answer.$Properties instead.
         */
        interface IAnswer extends foodtruck.v1.Answer.$Properties {
        }

        /** Represents an Answer. */
        class Answer {

            /**
             * Constructs a new Answer.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Answer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Answer request. */
            request: number;

            /** Answer code. */
            code: string;

            /** Answer message. */
            message: string;

            /** Answer order. */
            order?: (foodtruck.v1.OrderView.$Properties|null);

            /** Answer orders. */
            orders?: (foodtruck.v1.OrdersView.$Properties|null);

            /** Answer stages. */
            stages?: (foodtruck.v1.StagesView.$Properties|null);

            /** Answer replay. */
            replay?: (foodtruck.v1.ReplayView.$Properties|null);

            /** Answer audit. */
            audit?: (foodtruck.v1.AuditView.$Properties|null);

            /** Answer done. */
            done?: (foodtruck.v1.CommandDone.$Properties|null);

            /**
             * Creates a new Answer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Answer instance
             */
            static create(properties: foodtruck.v1.Answer.$Shape): foodtruck.v1.Answer & foodtruck.v1.Answer.$Shape;
            static create(properties?: foodtruck.v1.Answer.$Properties): foodtruck.v1.Answer;

            /**
             * Encodes the specified Answer message. Does not implicitly {@link foodtruck.v1.Answer.verify|verify} messages.
             * @param message Answer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Answer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Answer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Answer & foodtruck.v1.Answer.$Shape} Answer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Answer & foodtruck.v1.Answer.$Shape;
        }

        namespace Answer {

            /** Properties of an Answer. */
            interface $Properties {

                /** Answer request */
                request?: (number|null);

                /** Answer code */
                code?: (string|null);

                /** Answer message */
                message?: (string|null);

                /** Answer order */
                order?: (foodtruck.v1.OrderView.$Properties|null);

                /** Answer orders */
                orders?: (foodtruck.v1.OrdersView.$Properties|null);

                /** Answer stages */
                stages?: (foodtruck.v1.StagesView.$Properties|null);

                /** Answer replay */
                replay?: (foodtruck.v1.ReplayView.$Properties|null);

                /** Answer audit */
                audit?: (foodtruck.v1.AuditView.$Properties|null);

                /** Answer done */
                done?: (foodtruck.v1.CommandDone.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Answer. */
            type $Shape = foodtruck.v1.Answer.$Properties;
        }

        /**
         * Properties of a CommandDone.
         * @deprecated Use foodtruck.v1.CommandDone.$Properties instead.
         */
        interface ICommandDone extends foodtruck.v1.CommandDone.$Properties {
        }

        /** Represents a CommandDone. */
        class CommandDone {

            /**
             * Constructs a new CommandDone.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.CommandDone.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new CommandDone instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandDone instance
             */
            static create(properties: foodtruck.v1.CommandDone.$Shape): foodtruck.v1.CommandDone & foodtruck.v1.CommandDone.$Shape;
            static create(properties?: foodtruck.v1.CommandDone.$Properties): foodtruck.v1.CommandDone;

            /**
             * Encodes the specified CommandDone message. Does not implicitly {@link foodtruck.v1.CommandDone.verify|verify} messages.
             * @param message CommandDone message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.CommandDone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandDone message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.CommandDone & foodtruck.v1.CommandDone.$Shape} CommandDone
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.CommandDone & foodtruck.v1.CommandDone.$Shape;
        }

        namespace CommandDone {

            /** Properties of a CommandDone. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandDone. */
            type $Shape = foodtruck.v1.CommandDone.$Properties;
        }

        /**
         * Properties of an OrderView.
         * @deprecated Use foodtruck.v1.OrderView.$Properties instead.
         */
        interface IOrderView extends foodtruck.v1.OrderView.$Properties {
        }

        /** Represents an OrderView. */
        class OrderView {

            /**
             * Constructs a new OrderView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OrderView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderView number. */
            number: number;

            /** OrderView token. */
            token: string;

            /** OrderView status. */
            status: string;

            /** OrderView acceptedAtMs. */
            acceptedAtMs: number;

            /** OrderView endedAtMs. */
            endedAtMs: number;

            /** OrderView payload. */
            payload: Uint8Array;

            /** OrderView summary. */
            summary: Uint8Array;

            /** OrderView tickets. */
            tickets: foodtruck.v1.TicketView.$Properties[];

            /** OrderView code. */
            code: string;

            /** OrderView message. */
            message: string;

            /**
             * Creates a new OrderView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderView instance
             */
            static create(properties: foodtruck.v1.OrderView.$Shape): foodtruck.v1.OrderView & foodtruck.v1.OrderView.$Shape;
            static create(properties?: foodtruck.v1.OrderView.$Properties): foodtruck.v1.OrderView;

            /**
             * Encodes the specified OrderView message. Does not implicitly {@link foodtruck.v1.OrderView.verify|verify} messages.
             * @param message OrderView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OrderView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderView & foodtruck.v1.OrderView.$Shape} OrderView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OrderView & foodtruck.v1.OrderView.$Shape;
        }

        namespace OrderView {

            /** Properties of an OrderView. */
            interface $Properties {

                /** OrderView number */
                number?: (number|null);

                /** OrderView token */
                token?: (string|null);

                /** OrderView status */
                status?: (string|null);

                /** OrderView acceptedAtMs */
                acceptedAtMs?: (number|null);

                /** OrderView endedAtMs */
                endedAtMs?: (number|null);

                /** OrderView payload */
                payload?: (Uint8Array|null);

                /** OrderView summary */
                summary?: (Uint8Array|null);

                /** OrderView tickets */
                tickets?: (foodtruck.v1.TicketView.$Properties[]|null);

                /** OrderView code */
                code?: (string|null);

                /** OrderView message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderView. */
            type $Shape = foodtruck.v1.OrderView.$Properties;
        }

        /**
         * Properties of a TicketView.
         * @deprecated Use foodtruck.v1.TicketView.$Properties instead.
         */
        interface ITicketView extends foodtruck.v1.TicketView.$Properties {
        }

        /** Represents a TicketView. */
        class TicketView {

            /**
             * Constructs a new TicketView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.TicketView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TicketView ticket. */
            ticket: number;

            /** TicketView label. */
            label: string;

            /** TicketView steps. */
            steps: foodtruck.v1.StepView.$Properties[];

            /**
             * Creates a new TicketView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TicketView instance
             */
            static create(properties: foodtruck.v1.TicketView.$Shape): foodtruck.v1.TicketView & foodtruck.v1.TicketView.$Shape;
            static create(properties?: foodtruck.v1.TicketView.$Properties): foodtruck.v1.TicketView;

            /**
             * Encodes the specified TicketView message. Does not implicitly {@link foodtruck.v1.TicketView.verify|verify} messages.
             * @param message TicketView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.TicketView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TicketView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.TicketView & foodtruck.v1.TicketView.$Shape} TicketView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.TicketView & foodtruck.v1.TicketView.$Shape;
        }

        namespace TicketView {

            /** Properties of a TicketView. */
            interface $Properties {

                /** TicketView ticket */
                ticket?: (number|null);

                /** TicketView label */
                label?: (string|null);

                /** TicketView steps */
                steps?: (foodtruck.v1.StepView.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TicketView. */
            type $Shape = foodtruck.v1.TicketView.$Properties;
        }

        /**
         * Properties of a StepView.
         * @deprecated Use foodtruck.v1.StepView.$Properties instead.
         */
        interface IStepView extends foodtruck.v1.StepView.$Properties {
        }

        /** Represents a StepView. */
        class StepView {

            /**
             * Constructs a new StepView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StepView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StepView stage. */
            stage: string;

            /** StepView state. */
            state: string;

            /** StepView attempt. */
            attempt: number;

            /** StepView worker. */
            worker: string;

            /** StepView waitingSinceMs. */
            waitingSinceMs: number;

            /** StepView startedAtMs. */
            startedAtMs: number;

            /** StepView doneAtMs. */
            doneAtMs: number;

            /** StepView code. */
            code: string;

            /** StepView message. */
            message: string;

            /**
             * Creates a new StepView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StepView instance
             */
            static create(properties: foodtruck.v1.StepView.$Shape): foodtruck.v1.StepView & foodtruck.v1.StepView.$Shape;
            static create(properties?: foodtruck.v1.StepView.$Properties): foodtruck.v1.StepView;

            /**
             * Encodes the specified StepView message. Does not implicitly {@link foodtruck.v1.StepView.verify|verify} messages.
             * @param message StepView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StepView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StepView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StepView & foodtruck.v1.StepView.$Shape} StepView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StepView & foodtruck.v1.StepView.$Shape;
        }

        namespace StepView {

            /** Properties of a StepView. */
            interface $Properties {

                /** StepView stage */
                stage?: (string|null);

                /** StepView state */
                state?: (string|null);

                /** StepView attempt */
                attempt?: (number|null);

                /** StepView worker */
                worker?: (string|null);

                /** StepView waitingSinceMs */
                waitingSinceMs?: (number|null);

                /** StepView startedAtMs */
                startedAtMs?: (number|null);

                /** StepView doneAtMs */
                doneAtMs?: (number|null);

                /** StepView code */
                code?: (string|null);

                /** StepView message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StepView. */
            type $Shape = foodtruck.v1.StepView.$Properties;
        }

        /**
         * Properties of an OrderSummary.
         * @deprecated Use foodtruck.v1.OrderSummary.$Properties instead.
         */
        interface IOrderSummary extends foodtruck.v1.OrderSummary.$Properties {
        }

        /** Represents an OrderSummary. */
        class OrderSummary {

            /**
             * Constructs a new OrderSummary.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OrderSummary.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderSummary number. */
            number: number;

            /** OrderSummary token. */
            token: string;

            /** OrderSummary status. */
            status: string;

            /** OrderSummary acceptedAtMs. */
            acceptedAtMs: number;

            /** OrderSummary endedAtMs. */
            endedAtMs: number;

            /** OrderSummary payload. */
            payload: Uint8Array;

            /**
             * Creates a new OrderSummary instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderSummary instance
             */
            static create(properties: foodtruck.v1.OrderSummary.$Shape): foodtruck.v1.OrderSummary & foodtruck.v1.OrderSummary.$Shape;
            static create(properties?: foodtruck.v1.OrderSummary.$Properties): foodtruck.v1.OrderSummary;

            /**
             * Encodes the specified OrderSummary message. Does not implicitly {@link foodtruck.v1.OrderSummary.verify|verify} messages.
             * @param message OrderSummary message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OrderSummary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderSummary message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderSummary & foodtruck.v1.OrderSummary.$Shape} OrderSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OrderSummary & foodtruck.v1.OrderSummary.$Shape;
        }

        namespace OrderSummary {

            /** Properties of an OrderSummary. */
            interface $Properties {

                /** OrderSummary number */
                number?: (number|null);

                /** OrderSummary token */
                token?: (string|null);

                /** OrderSummary status */
                status?: (string|null);

                /** OrderSummary acceptedAtMs */
                acceptedAtMs?: (number|null);

                /** OrderSummary endedAtMs */
                endedAtMs?: (number|null);

                /** OrderSummary payload */
                payload?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderSummary. */
            type $Shape = foodtruck.v1.OrderSummary.$Properties;
        }

        /**
         * Properties of an OrdersView.
         * @deprecated Use foodtruck.v1.OrdersView.$Properties instead.
         */
        interface IOrdersView extends foodtruck.v1.OrdersView.$Properties {
        }

        /** Represents an OrdersView. */
        class OrdersView {

            /**
             * Constructs a new OrdersView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OrdersView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrdersView orders. */
            orders: foodtruck.v1.OrderSummary.$Properties[];

            /**
             * Creates a new OrdersView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrdersView instance
             */
            static create(properties: foodtruck.v1.OrdersView.$Shape): foodtruck.v1.OrdersView & foodtruck.v1.OrdersView.$Shape;
            static create(properties?: foodtruck.v1.OrdersView.$Properties): foodtruck.v1.OrdersView;

            /**
             * Encodes the specified OrdersView message. Does not implicitly {@link foodtruck.v1.OrdersView.verify|verify} messages.
             * @param message OrdersView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OrdersView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrdersView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrdersView & foodtruck.v1.OrdersView.$Shape} OrdersView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OrdersView & foodtruck.v1.OrdersView.$Shape;
        }

        namespace OrdersView {

            /** Properties of an OrdersView. */
            interface $Properties {

                /** OrdersView orders */
                orders?: (foodtruck.v1.OrderSummary.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrdersView. */
            type $Shape = foodtruck.v1.OrdersView.$Properties;
        }

        /**
         * Properties of a StagesView.
         * @deprecated Use foodtruck.v1.StagesView.$Properties instead.
         */
        interface IStagesView extends foodtruck.v1.StagesView.$Properties {
        }

        /** Represents a StagesView. */
        class StagesView {

            /**
             * Constructs a new StagesView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StagesView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StagesView stages. */
            stages: foodtruck.v1.StageView.$Properties[];

            /** StagesView openOrders. */
            openOrders: number;

            /** StagesView openOrdersMax. */
            openOrdersMax: number;

            /** StagesView sequence. */
            sequence: number;

            /**
             * Creates a new StagesView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StagesView instance
             */
            static create(properties: foodtruck.v1.StagesView.$Shape): foodtruck.v1.StagesView & foodtruck.v1.StagesView.$Shape;
            static create(properties?: foodtruck.v1.StagesView.$Properties): foodtruck.v1.StagesView;

            /**
             * Encodes the specified StagesView message. Does not implicitly {@link foodtruck.v1.StagesView.verify|verify} messages.
             * @param message StagesView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StagesView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StagesView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StagesView & foodtruck.v1.StagesView.$Shape} StagesView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StagesView & foodtruck.v1.StagesView.$Shape;
        }

        namespace StagesView {

            /** Properties of a StagesView. */
            interface $Properties {

                /** StagesView stages */
                stages?: (foodtruck.v1.StageView.$Properties[]|null);

                /** StagesView openOrders */
                openOrders?: (number|null);

                /** StagesView openOrdersMax */
                openOrdersMax?: (number|null);

                /** StagesView sequence */
                sequence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StagesView. */
            type $Shape = foodtruck.v1.StagesView.$Properties;
        }

        /**
         * Properties of a StageView.
         * @deprecated Use foodtruck.v1.StageView.$Properties instead.
         */
        interface IStageView extends foodtruck.v1.StageView.$Properties {
        }

        /** Represents a StageView. */
        class StageView {

            /**
             * Constructs a new StageView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StageView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StageView stage. */
            stage: string;

            /** StageView replicas. */
            replicas: number;

            /** StageView credits. */
            credits: number;

            /** StageView waiting. */
            waiting: number;

            /** StageView working. */
            working: number;

            /** StageView parked. */
            parked: number;

            /** StageView done. */
            done: number;

            /** StageView redelivered. */
            redelivered: number;

            /** StageView workers. */
            workers: foodtruck.v1.ReplicaView.$Properties[];

            /**
             * Creates a new StageView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StageView instance
             */
            static create(properties: foodtruck.v1.StageView.$Shape): foodtruck.v1.StageView & foodtruck.v1.StageView.$Shape;
            static create(properties?: foodtruck.v1.StageView.$Properties): foodtruck.v1.StageView;

            /**
             * Encodes the specified StageView message. Does not implicitly {@link foodtruck.v1.StageView.verify|verify} messages.
             * @param message StageView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StageView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StageView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StageView & foodtruck.v1.StageView.$Shape} StageView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StageView & foodtruck.v1.StageView.$Shape;
        }

        namespace StageView {

            /** Properties of a StageView. */
            interface $Properties {

                /** StageView stage */
                stage?: (string|null);

                /** StageView replicas */
                replicas?: (number|null);

                /** StageView credits */
                credits?: (number|null);

                /** StageView waiting */
                waiting?: (number|null);

                /** StageView working */
                working?: (number|null);

                /** StageView parked */
                parked?: (number|null);

                /** StageView done */
                done?: (number|null);

                /** StageView redelivered */
                redelivered?: (number|null);

                /** StageView workers */
                workers?: (foodtruck.v1.ReplicaView.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StageView. */
            type $Shape = foodtruck.v1.StageView.$Properties;
        }

        /**
         * Properties of a ReplicaView.
         * @deprecated Use foodtruck.v1.ReplicaView.$Properties instead.
         */
        interface IReplicaView extends foodtruck.v1.ReplicaView.$Properties {
        }

        /** Represents a ReplicaView. */
        class ReplicaView {

            /**
             * Constructs a new ReplicaView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ReplicaView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplicaView instance. */
            instance: string;

            /** ReplicaView window. */
            window: number;

            /** ReplicaView working. */
            working: number;

            /** ReplicaView done. */
            done: number;

            /**
             * Creates a new ReplicaView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplicaView instance
             */
            static create(properties: foodtruck.v1.ReplicaView.$Shape): foodtruck.v1.ReplicaView & foodtruck.v1.ReplicaView.$Shape;
            static create(properties?: foodtruck.v1.ReplicaView.$Properties): foodtruck.v1.ReplicaView;

            /**
             * Encodes the specified ReplicaView message. Does not implicitly {@link foodtruck.v1.ReplicaView.verify|verify} messages.
             * @param message ReplicaView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ReplicaView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplicaView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplicaView & foodtruck.v1.ReplicaView.$Shape} ReplicaView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ReplicaView & foodtruck.v1.ReplicaView.$Shape;
        }

        namespace ReplicaView {

            /** Properties of a ReplicaView. */
            interface $Properties {

                /** ReplicaView instance */
                instance?: (string|null);

                /** ReplicaView window */
                window?: (number|null);

                /** ReplicaView working */
                working?: (number|null);

                /** ReplicaView done */
                done?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicaView. */
            type $Shape = foodtruck.v1.ReplicaView.$Properties;
        }

        /**
         * Properties of a ReplayView.
         * @deprecated Use foodtruck.v1.ReplayView.$Properties instead.
         */
        interface IReplayView extends foodtruck.v1.ReplayView.$Properties {
        }

        /** Represents a ReplayView. */
        class ReplayView {

            /**
             * Constructs a new ReplayView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ReplayView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplayView events. */
            events: foodtruck.v1.Event.$Properties[];

            /** ReplayView through. */
            through: number;

            /** ReplayView last. */
            last: number;

            /**
             * Creates a new ReplayView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplayView instance
             */
            static create(properties: foodtruck.v1.ReplayView.$Shape): foodtruck.v1.ReplayView & foodtruck.v1.ReplayView.$Shape;
            static create(properties?: foodtruck.v1.ReplayView.$Properties): foodtruck.v1.ReplayView;

            /**
             * Encodes the specified ReplayView message. Does not implicitly {@link foodtruck.v1.ReplayView.verify|verify} messages.
             * @param message ReplayView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ReplayView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplayView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplayView & foodtruck.v1.ReplayView.$Shape} ReplayView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ReplayView & foodtruck.v1.ReplayView.$Shape;
        }

        namespace ReplayView {

            /** Properties of a ReplayView. */
            interface $Properties {

                /** ReplayView events */
                events?: (foodtruck.v1.Event.$Properties[]|null);

                /** ReplayView through */
                through?: (number|null);

                /** ReplayView last */
                last?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplayView. */
            type $Shape = foodtruck.v1.ReplayView.$Properties;
        }

        /**
         * Properties of an AuditView.
         * @deprecated Use foodtruck.v1.AuditView.$Properties instead.
         */
        interface IAuditView extends foodtruck.v1.AuditView.$Properties {
        }

        /** Represents an AuditView. */
        class AuditView {

            /**
             * Constructs a new AuditView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.AuditView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuditView accepted. */
            accepted: number;

            /** AuditView served. */
            served: number;

            /** AuditView cancelled. */
            cancelled: number;

            /** AuditView refused. */
            refused: number;

            /** AuditView open. */
            open: number;

            /** AuditView countedTwice. */
            countedTwice: number;

            /** AuditView redelivered. */
            redelivered: number;

            /** AuditView lastSequence. */
            lastSequence: number;

            /** AuditView sequenceGaps. */
            sequenceGaps: number;

            /**
             * Creates a new AuditView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AuditView instance
             */
            static create(properties: foodtruck.v1.AuditView.$Shape): foodtruck.v1.AuditView & foodtruck.v1.AuditView.$Shape;
            static create(properties?: foodtruck.v1.AuditView.$Properties): foodtruck.v1.AuditView;

            /**
             * Encodes the specified AuditView message. Does not implicitly {@link foodtruck.v1.AuditView.verify|verify} messages.
             * @param message AuditView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.AuditView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuditView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.AuditView & foodtruck.v1.AuditView.$Shape} AuditView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.AuditView & foodtruck.v1.AuditView.$Shape;
        }

        namespace AuditView {

            /** Properties of an AuditView. */
            interface $Properties {

                /** AuditView accepted */
                accepted?: (number|null);

                /** AuditView served */
                served?: (number|null);

                /** AuditView cancelled */
                cancelled?: (number|null);

                /** AuditView refused */
                refused?: (number|null);

                /** AuditView open */
                open?: (number|null);

                /** AuditView countedTwice */
                countedTwice?: (number|null);

                /** AuditView redelivered */
                redelivered?: (number|null);

                /** AuditView lastSequence */
                lastSequence?: (number|null);

                /** AuditView sequenceGaps */
                sequenceGaps?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuditView. */
            type $Shape = foodtruck.v1.AuditView.$Properties;
        }
    }
}
