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

            /** ToPeer bumps. */
            bumps: foodtruck.v1.TaskRef.$Properties[];

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

                /** ToPeer bumps */
                bumps?: (foodtruck.v1.TaskRef.$Properties[]|null);

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

            /** Hello hands. */
            hands: number;

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

                /** Hello hands */
                hands?: (number|null);

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

            /** SubmitOrder knownOnly. */
            knownOnly: boolean;

            /** SubmitOrder startAtMs. */
            startAtMs: number;

            /** SubmitOrder expireAtMs. */
            expireAtMs: number;

            /** SubmitOrder day. */
            day: string;

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

                /** SubmitOrder knownOnly */
                knownOnly?: (boolean|null);

                /** SubmitOrder startAtMs */
                startAtMs?: (number|null);

                /** SubmitOrder expireAtMs */
                expireAtMs?: (number|null);

                /** SubmitOrder day */
                day?: (string|null);

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

            /** SubmitReply dayNumber. */
            dayNumber: number;

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

                /** SubmitReply dayNumber */
                dayNumber?: (number|null);

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

            /** Event author. */
            author: string;

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

                /** Event author */
                author?: (string|null);

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

            /** Order note. */
            note: string;

            /** Order dueAtMs. */
            dueAtMs: number;

            /** Order quote. */
            quote?: (foodtruck.v1.Price.$Properties|null);

            /** Order expiresAtMs. */
            expiresAtMs: number;

            /** Order purchase. */
            purchase?: (foodtruck.v1.Purchase.$Properties|null);

            /** Order promisedAtMs. */
            promisedAtMs: number;

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

                /** Order note */
                note?: (string|null);

                /** Order dueAtMs */
                dueAtMs?: (number|null);

                /** Order quote */
                quote?: (foodtruck.v1.Price.$Properties|null);

                /** Order expiresAtMs */
                expiresAtMs?: (number|null);

                /** Order purchase */
                purchase?: (foodtruck.v1.Purchase.$Properties|null);

                /** Order promisedAtMs */
                promisedAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Order. */
            type $Shape = foodtruck.v1.Order.$Properties;
        }

        /**
         * Properties of a Purchase.
         * @deprecated Use foodtruck.v1.Purchase.$Properties instead.
         */
        interface IPurchase extends foodtruck.v1.Purchase.$Properties {
        }

        /** Represents a Purchase. */
        class Purchase {

            /**
             * Constructs a new Purchase.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Purchase.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Purchase id. */
            id: string;

            /** Purchase ingredient. */
            ingredient: string;

            /** Purchase amount. */
            amount: number;

            /** Purchase author. */
            author: string;

            /** Purchase reason. */
            reason: string;

            /**
             * Creates a new Purchase instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Purchase instance
             */
            static create(properties: foodtruck.v1.Purchase.$Shape): foodtruck.v1.Purchase & foodtruck.v1.Purchase.$Shape;
            static create(properties?: foodtruck.v1.Purchase.$Properties): foodtruck.v1.Purchase;

            /**
             * Encodes the specified Purchase message. Does not implicitly {@link foodtruck.v1.Purchase.verify|verify} messages.
             * @param message Purchase message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Purchase.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Purchase message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Purchase & foodtruck.v1.Purchase.$Shape} Purchase
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Purchase & foodtruck.v1.Purchase.$Shape;
        }

        namespace Purchase {

            /** Properties of a Purchase. */
            interface $Properties {

                /** Purchase id */
                id?: (string|null);

                /** Purchase ingredient */
                ingredient?: (string|null);

                /** Purchase amount */
                amount?: (number|null);

                /** Purchase author */
                author?: (string|null);

                /** Purchase reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Purchase. */
            type $Shape = foodtruck.v1.Purchase.$Properties;
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

            /** OrderLine modifiers. */
            modifiers: string[];

            /** OrderLine note. */
            note: string;

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

                /** OrderLine modifiers */
                modifiers?: (string[]|null);

                /** OrderLine note */
                note?: (string|null);

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

            /** Ticket title. */
            title: string;

            /** Ticket modifiers. */
            modifiers: string[];

            /** Ticket note. */
            note: string;

            /** Ticket ingredients. */
            ingredients: foodtruck.v1.Ingredient.$Properties[];

            /** Ticket allergens. */
            allergens: string[];

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

                /** Ticket title */
                title?: (string|null);

                /** Ticket modifiers */
                modifiers?: (string[]|null);

                /** Ticket note */
                note?: (string|null);

                /** Ticket ingredients */
                ingredients?: (foodtruck.v1.Ingredient.$Properties[]|null);

                /** Ticket allergens */
                allergens?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ticket. */
            type $Shape = foodtruck.v1.Ticket.$Properties;
        }

        /**
         * Properties of an Ingredient.
         * @deprecated Use foodtruck.v1.Ingredient.$Properties instead.
         */
        interface IIngredient extends foodtruck.v1.Ingredient.$Properties {
        }

        /** Represents an Ingredient. */
        class Ingredient {

            /**
             * Constructs a new Ingredient.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Ingredient.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ingredient name. */
            name: string;

            /** Ingredient amount. */
            amount: number;

            /**
             * Creates a new Ingredient instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ingredient instance
             */
            static create(properties: foodtruck.v1.Ingredient.$Shape): foodtruck.v1.Ingredient & foodtruck.v1.Ingredient.$Shape;
            static create(properties?: foodtruck.v1.Ingredient.$Properties): foodtruck.v1.Ingredient;

            /**
             * Encodes the specified Ingredient message. Does not implicitly {@link foodtruck.v1.Ingredient.verify|verify} messages.
             * @param message Ingredient message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Ingredient.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ingredient message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Ingredient & foodtruck.v1.Ingredient.$Shape} Ingredient
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Ingredient & foodtruck.v1.Ingredient.$Shape;
        }

        namespace Ingredient {

            /** Properties of an Ingredient. */
            interface $Properties {

                /** Ingredient name */
                name?: (string|null);

                /** Ingredient amount */
                amount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ingredient. */
            type $Shape = foodtruck.v1.Ingredient.$Properties;
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

            /** Query deadLetters. */
            deadLetters?: (foodtruck.v1.DeadLettersQuery.$Properties|null);

            /** Query station. */
            station?: (foodtruck.v1.StationQuery.$Properties|null);

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

                /** Query deadLetters */
                deadLetters?: (foodtruck.v1.DeadLettersQuery.$Properties|null);

                /** Query station */
                station?: (foodtruck.v1.StationQuery.$Properties|null);

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

            /** Command retryAll. */
            retryAll?: (foodtruck.v1.RetryTasks.$Properties|null);

            /** Command refuse. */
            refuse?: (foodtruck.v1.RefuseOrder.$Properties|null);

            /** Command escalate. */
            escalate?: (foodtruck.v1.EscalateTask.$Properties|null);

            /** Command rush. */
            rush?: (foodtruck.v1.RushOrder.$Properties|null);

            /** Command station. */
            station?: (foodtruck.v1.StationCommand.$Properties|null);

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

                /** Command retryAll */
                retryAll?: (foodtruck.v1.RetryTasks.$Properties|null);

                /** Command refuse */
                refuse?: (foodtruck.v1.RefuseOrder.$Properties|null);

                /** Command escalate */
                escalate?: (foodtruck.v1.EscalateTask.$Properties|null);

                /** Command rush */
                rush?: (foodtruck.v1.RushOrder.$Properties|null);

                /** Command station */
                station?: (foodtruck.v1.StationCommand.$Properties|null);

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

            /** ReplayQuery order. */
            order: number;

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

                /** ReplayQuery order */
                order?: (number|null);

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
         * Properties of a DeadLettersQuery.
         * @deprecated Use foodtruck.v1.DeadLettersQuery.$Properties instead.
         */
        interface IDeadLettersQuery extends foodtruck.v1.DeadLettersQuery.$Properties {
        }

        /** Represents a DeadLettersQuery. */
        class DeadLettersQuery {

            /**
             * Constructs a new DeadLettersQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.DeadLettersQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeadLettersQuery stage. */
            stage: string;

            /** DeadLettersQuery limit. */
            limit: number;

            /** DeadLettersQuery state. */
            state: string;

            /** DeadLettersQuery after. */
            after: number;

            /** DeadLettersQuery payloads. */
            payloads: boolean;

            /** DeadLettersQuery order. */
            order: number;

            /**
             * Creates a new DeadLettersQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeadLettersQuery instance
             */
            static create(properties: foodtruck.v1.DeadLettersQuery.$Shape): foodtruck.v1.DeadLettersQuery & foodtruck.v1.DeadLettersQuery.$Shape;
            static create(properties?: foodtruck.v1.DeadLettersQuery.$Properties): foodtruck.v1.DeadLettersQuery;

            /**
             * Encodes the specified DeadLettersQuery message. Does not implicitly {@link foodtruck.v1.DeadLettersQuery.verify|verify} messages.
             * @param message DeadLettersQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.DeadLettersQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeadLettersQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.DeadLettersQuery & foodtruck.v1.DeadLettersQuery.$Shape} DeadLettersQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.DeadLettersQuery & foodtruck.v1.DeadLettersQuery.$Shape;
        }

        namespace DeadLettersQuery {

            /** Properties of a DeadLettersQuery. */
            interface $Properties {

                /** DeadLettersQuery stage */
                stage?: (string|null);

                /** DeadLettersQuery limit */
                limit?: (number|null);

                /** DeadLettersQuery state */
                state?: (string|null);

                /** DeadLettersQuery after */
                after?: (number|null);

                /** DeadLettersQuery payloads */
                payloads?: (boolean|null);

                /** DeadLettersQuery order */
                order?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeadLettersQuery. */
            type $Shape = foodtruck.v1.DeadLettersQuery.$Properties;
        }

        /**
         * Properties of a StationQuery.
         * @deprecated Use foodtruck.v1.StationQuery.$Properties instead.
         */
        interface IStationQuery extends foodtruck.v1.StationQuery.$Properties {
        }

        /** Represents a StationQuery. */
        class StationQuery {

            /**
             * Constructs a new StationQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StationQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StationQuery stage. */
            stage: string;

            /**
             * Creates a new StationQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StationQuery instance
             */
            static create(properties: foodtruck.v1.StationQuery.$Shape): foodtruck.v1.StationQuery & foodtruck.v1.StationQuery.$Shape;
            static create(properties?: foodtruck.v1.StationQuery.$Properties): foodtruck.v1.StationQuery;

            /**
             * Encodes the specified StationQuery message. Does not implicitly {@link foodtruck.v1.StationQuery.verify|verify} messages.
             * @param message StationQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StationQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StationQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationQuery & foodtruck.v1.StationQuery.$Shape} StationQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StationQuery & foodtruck.v1.StationQuery.$Shape;
        }

        namespace StationQuery {

            /** Properties of a StationQuery. */
            interface $Properties {

                /** StationQuery stage */
                stage?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StationQuery. */
            type $Shape = foodtruck.v1.StationQuery.$Properties;
        }

        /**
         * Properties of a StationCommand.
         * @deprecated Use foodtruck.v1.StationCommand.$Properties instead.
         */
        interface IStationCommand extends foodtruck.v1.StationCommand.$Properties {
        }

        /** Represents a StationCommand. */
        class StationCommand {

            /**
             * Constructs a new StationCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StationCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StationCommand action. */
            action: string;

            /** StationCommand stage. */
            stage: string;

            /** StationCommand order. */
            order: number;

            /** StationCommand ticket. */
            ticket: number;

            /** StationCommand attempt. */
            attempt: number;

            /** StationCommand author. */
            author: string;

            /**
             * Creates a new StationCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StationCommand instance
             */
            static create(properties: foodtruck.v1.StationCommand.$Shape): foodtruck.v1.StationCommand & foodtruck.v1.StationCommand.$Shape;
            static create(properties?: foodtruck.v1.StationCommand.$Properties): foodtruck.v1.StationCommand;

            /**
             * Encodes the specified StationCommand message. Does not implicitly {@link foodtruck.v1.StationCommand.verify|verify} messages.
             * @param message StationCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StationCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StationCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationCommand & foodtruck.v1.StationCommand.$Shape} StationCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StationCommand & foodtruck.v1.StationCommand.$Shape;
        }

        namespace StationCommand {

            /** Properties of a StationCommand. */
            interface $Properties {

                /** StationCommand action */
                action?: (string|null);

                /** StationCommand stage */
                stage?: (string|null);

                /** StationCommand order */
                order?: (number|null);

                /** StationCommand ticket */
                ticket?: (number|null);

                /** StationCommand attempt */
                attempt?: (number|null);

                /** StationCommand author */
                author?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StationCommand. */
            type $Shape = foodtruck.v1.StationCommand.$Properties;
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

            /** CancelOrder author. */
            author: string;

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

                /** CancelOrder author */
                author?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelOrder. */
            type $Shape = foodtruck.v1.CancelOrder.$Properties;
        }

        /**
         * Properties of a RushOrder.
         * @deprecated Use foodtruck.v1.RushOrder.$Properties instead.
         */
        interface IRushOrder extends foodtruck.v1.RushOrder.$Properties {
        }

        /** Represents a RushOrder. */
        class RushOrder {

            /**
             * Constructs a new RushOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.RushOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RushOrder order. */
            order: number;

            /** RushOrder undo. */
            undo: boolean;

            /** RushOrder reason. */
            reason: string;

            /** RushOrder author. */
            author: string;

            /**
             * Creates a new RushOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RushOrder instance
             */
            static create(properties: foodtruck.v1.RushOrder.$Shape): foodtruck.v1.RushOrder & foodtruck.v1.RushOrder.$Shape;
            static create(properties?: foodtruck.v1.RushOrder.$Properties): foodtruck.v1.RushOrder;

            /**
             * Encodes the specified RushOrder message. Does not implicitly {@link foodtruck.v1.RushOrder.verify|verify} messages.
             * @param message RushOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.RushOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RushOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.RushOrder & foodtruck.v1.RushOrder.$Shape} RushOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.RushOrder & foodtruck.v1.RushOrder.$Shape;
        }

        namespace RushOrder {

            /** Properties of a RushOrder. */
            interface $Properties {

                /** RushOrder order */
                order?: (number|null);

                /** RushOrder undo */
                undo?: (boolean|null);

                /** RushOrder reason */
                reason?: (string|null);

                /** RushOrder author */
                author?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RushOrder. */
            type $Shape = foodtruck.v1.RushOrder.$Properties;
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

            /** RetryTask reason. */
            reason: string;

            /** RetryTask author. */
            author: string;

            /** RetryTask attempt. */
            attempt: number;

            /** RetryTask payload. */
            payload: Uint8Array;

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

                /** RetryTask reason */
                reason?: (string|null);

                /** RetryTask author */
                author?: (string|null);

                /** RetryTask attempt */
                attempt?: (number|null);

                /** RetryTask payload */
                payload?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetryTask. */
            type $Shape = foodtruck.v1.RetryTask.$Properties;
        }

        /**
         * Properties of a RefuseOrder.
         * @deprecated Use foodtruck.v1.RefuseOrder.$Properties instead.
         */
        interface IRefuseOrder extends foodtruck.v1.RefuseOrder.$Properties {
        }

        /** Represents a RefuseOrder. */
        class RefuseOrder {

            /**
             * Constructs a new RefuseOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.RefuseOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RefuseOrder order. */
            order: number;

            /** RefuseOrder code. */
            code: string;

            /** RefuseOrder reason. */
            reason: string;

            /** RefuseOrder author. */
            author: string;

            /** RefuseOrder ticket. */
            ticket: number;

            /** RefuseOrder attempt. */
            attempt: number;

            /**
             * Creates a new RefuseOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RefuseOrder instance
             */
            static create(properties: foodtruck.v1.RefuseOrder.$Shape): foodtruck.v1.RefuseOrder & foodtruck.v1.RefuseOrder.$Shape;
            static create(properties?: foodtruck.v1.RefuseOrder.$Properties): foodtruck.v1.RefuseOrder;

            /**
             * Encodes the specified RefuseOrder message. Does not implicitly {@link foodtruck.v1.RefuseOrder.verify|verify} messages.
             * @param message RefuseOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.RefuseOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RefuseOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.RefuseOrder & foodtruck.v1.RefuseOrder.$Shape} RefuseOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.RefuseOrder & foodtruck.v1.RefuseOrder.$Shape;
        }

        namespace RefuseOrder {

            /** Properties of a RefuseOrder. */
            interface $Properties {

                /** RefuseOrder order */
                order?: (number|null);

                /** RefuseOrder code */
                code?: (string|null);

                /** RefuseOrder reason */
                reason?: (string|null);

                /** RefuseOrder author */
                author?: (string|null);

                /** RefuseOrder ticket */
                ticket?: (number|null);

                /** RefuseOrder attempt */
                attempt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RefuseOrder. */
            type $Shape = foodtruck.v1.RefuseOrder.$Properties;
        }

        /**
         * Properties of an EscalateTask.
         * @deprecated Use foodtruck.v1.EscalateTask.$Properties instead.
         */
        interface IEscalateTask extends foodtruck.v1.EscalateTask.$Properties {
        }

        /** Represents an EscalateTask. */
        class EscalateTask {

            /**
             * Constructs a new EscalateTask.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.EscalateTask.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EscalateTask order. */
            order: number;

            /** EscalateTask ticket. */
            ticket: number;

            /** EscalateTask attempt. */
            attempt: number;

            /** EscalateTask reason. */
            reason: string;

            /** EscalateTask author. */
            author: string;

            /**
             * Creates a new EscalateTask instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EscalateTask instance
             */
            static create(properties: foodtruck.v1.EscalateTask.$Shape): foodtruck.v1.EscalateTask & foodtruck.v1.EscalateTask.$Shape;
            static create(properties?: foodtruck.v1.EscalateTask.$Properties): foodtruck.v1.EscalateTask;

            /**
             * Encodes the specified EscalateTask message. Does not implicitly {@link foodtruck.v1.EscalateTask.verify|verify} messages.
             * @param message EscalateTask message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.EscalateTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EscalateTask message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.EscalateTask & foodtruck.v1.EscalateTask.$Shape} EscalateTask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.EscalateTask & foodtruck.v1.EscalateTask.$Shape;
        }

        namespace EscalateTask {

            /** Properties of an EscalateTask. */
            interface $Properties {

                /** EscalateTask order */
                order?: (number|null);

                /** EscalateTask ticket */
                ticket?: (number|null);

                /** EscalateTask attempt */
                attempt?: (number|null);

                /** EscalateTask reason */
                reason?: (string|null);

                /** EscalateTask author */
                author?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EscalateTask. */
            type $Shape = foodtruck.v1.EscalateTask.$Properties;
        }

        /**
         * Properties of a RetryTasks.
         * @deprecated Use foodtruck.v1.RetryTasks.$Properties instead.
         */
        interface IRetryTasks extends foodtruck.v1.RetryTasks.$Properties {
        }

        /** Represents a RetryTasks. */
        class RetryTasks {

            /**
             * Constructs a new RetryTasks.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.RetryTasks.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetryTasks stage. */
            stage: string;

            /** RetryTasks order. */
            order: number;

            /** RetryTasks reason. */
            reason: string;

            /** RetryTasks author. */
            author: string;

            /**
             * Creates a new RetryTasks instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetryTasks instance
             */
            static create(properties: foodtruck.v1.RetryTasks.$Shape): foodtruck.v1.RetryTasks & foodtruck.v1.RetryTasks.$Shape;
            static create(properties?: foodtruck.v1.RetryTasks.$Properties): foodtruck.v1.RetryTasks;

            /**
             * Encodes the specified RetryTasks message. Does not implicitly {@link foodtruck.v1.RetryTasks.verify|verify} messages.
             * @param message RetryTasks message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.RetryTasks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetryTasks message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.RetryTasks & foodtruck.v1.RetryTasks.$Shape} RetryTasks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.RetryTasks & foodtruck.v1.RetryTasks.$Shape;
        }

        namespace RetryTasks {

            /** Properties of a RetryTasks. */
            interface $Properties {

                /** RetryTasks stage */
                stage?: (string|null);

                /** RetryTasks order */
                order?: (number|null);

                /** RetryTasks reason */
                reason?: (string|null);

                /** RetryTasks author */
                author?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetryTasks. */
            type $Shape = foodtruck.v1.RetryTasks.$Properties;
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

            /** Answer deadLetters. */
            deadLetters?: (foodtruck.v1.DeadLettersView.$Properties|null);

            /** Answer station. */
            station?: (foodtruck.v1.StationView.$Properties|null);

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

                /** Answer deadLetters */
                deadLetters?: (foodtruck.v1.DeadLettersView.$Properties|null);

                /** Answer station */
                station?: (foodtruck.v1.StationView.$Properties|null);

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

            /** CommandDone changed. */
            changed: number;

            /** CommandDone left. */
            left: number;

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

                /** CommandDone changed */
                changed?: (number|null);

                /** CommandDone left */
                left?: (number|null);

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

            /** OrderView author. */
            author: string;

            /** OrderView decisions. */
            decisions: foodtruck.v1.Decision.$Properties[];

            /** OrderView startAtMs. */
            startAtMs: number;

            /** OrderView expireAtMs. */
            expireAtMs: number;

            /** OrderView day. */
            day: string;

            /** OrderView dayNumber. */
            dayNumber: number;

            /** OrderView rush. */
            rush?: (foodtruck.v1.Rush.$Properties|null);

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

                /** OrderView author */
                author?: (string|null);

                /** OrderView decisions */
                decisions?: (foodtruck.v1.Decision.$Properties[]|null);

                /** OrderView startAtMs */
                startAtMs?: (number|null);

                /** OrderView expireAtMs */
                expireAtMs?: (number|null);

                /** OrderView day */
                day?: (string|null);

                /** OrderView dayNumber */
                dayNumber?: (number|null);

                /** OrderView rush */
                rush?: (foodtruck.v1.Rush.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderView. */
            type $Shape = foodtruck.v1.OrderView.$Properties;
        }

        /**
         * Properties of a Rush.
         * @deprecated Use foodtruck.v1.Rush.$Properties instead.
         */
        interface IRush extends foodtruck.v1.Rush.$Properties {
        }

        /** Represents a Rush. */
        class Rush {

            /**
             * Constructs a new Rush.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Rush.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rush atMs. */
            atMs: number;

            /** Rush reason. */
            reason: string;

            /** Rush author. */
            author: string;

            /**
             * Creates a new Rush instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rush instance
             */
            static create(properties: foodtruck.v1.Rush.$Shape): foodtruck.v1.Rush & foodtruck.v1.Rush.$Shape;
            static create(properties?: foodtruck.v1.Rush.$Properties): foodtruck.v1.Rush;

            /**
             * Encodes the specified Rush message. Does not implicitly {@link foodtruck.v1.Rush.verify|verify} messages.
             * @param message Rush message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Rush.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rush message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Rush & foodtruck.v1.Rush.$Shape} Rush
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Rush & foodtruck.v1.Rush.$Shape;
        }

        namespace Rush {

            /** Properties of a Rush. */
            interface $Properties {

                /** Rush atMs */
                atMs?: (number|null);

                /** Rush reason */
                reason?: (string|null);

                /** Rush author */
                author?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rush. */
            type $Shape = foodtruck.v1.Rush.$Properties;
        }

        /**
         * Properties of a Decision.
         * @deprecated Use foodtruck.v1.Decision.$Properties instead.
         */
        interface IDecision extends foodtruck.v1.Decision.$Properties {
        }

        /** Represents a Decision. */
        class Decision {

            /**
             * Constructs a new Decision.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Decision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Decision atMs. */
            atMs: number;

            /** Decision ticket. */
            ticket: number;

            /** Decision stage. */
            stage: string;

            /** Decision reason. */
            reason: string;

            /** Decision author. */
            author: string;

            /**
             * Creates a new Decision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Decision instance
             */
            static create(properties: foodtruck.v1.Decision.$Shape): foodtruck.v1.Decision & foodtruck.v1.Decision.$Shape;
            static create(properties?: foodtruck.v1.Decision.$Properties): foodtruck.v1.Decision;

            /**
             * Encodes the specified Decision message. Does not implicitly {@link foodtruck.v1.Decision.verify|verify} messages.
             * @param message Decision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Decision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Decision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Decision & foodtruck.v1.Decision.$Shape} Decision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Decision & foodtruck.v1.Decision.$Shape;
        }

        namespace Decision {

            /** Properties of a Decision. */
            interface $Properties {

                /** Decision atMs */
                atMs?: (number|null);

                /** Decision ticket */
                ticket?: (number|null);

                /** Decision stage */
                stage?: (string|null);

                /** Decision reason */
                reason?: (string|null);

                /** Decision author */
                author?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Decision. */
            type $Shape = foodtruck.v1.Decision.$Properties;
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

            /** OrderSummary dayNumber. */
            dayNumber: number;

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

                /** OrderSummary dayNumber */
                dayNumber?: (number|null);

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

            /** StageView byHand. */
            byHand: boolean;

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

                /** StageView byHand */
                byHand?: (boolean|null);

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

            /** ReplicaView hands. */
            hands: number;

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

                /** ReplicaView hands */
                hands?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicaView. */
            type $Shape = foodtruck.v1.ReplicaView.$Properties;
        }

        /**
         * Properties of a StationView.
         * @deprecated Use foodtruck.v1.StationView.$Properties instead.
         */
        interface IStationView extends foodtruck.v1.StationView.$Properties {
        }

        /** Represents a StationView. */
        class StationView {

            /**
             * Constructs a new StationView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StationView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StationView stage. */
            stage: string;

            /** StationView byHand. */
            byHand: boolean;

            /** StationView replicas. */
            replicas: number;

            /** StationView sequence. */
            sequence: number;

            /** StationView tickets. */
            tickets: foodtruck.v1.StationTicket.$Properties[];

            /** StationView orders. */
            orders: foodtruck.v1.StationOrder.$Properties[];

            /** StationView total. */
            total: number;

            /**
             * Creates a new StationView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StationView instance
             */
            static create(properties: foodtruck.v1.StationView.$Shape): foodtruck.v1.StationView & foodtruck.v1.StationView.$Shape;
            static create(properties?: foodtruck.v1.StationView.$Properties): foodtruck.v1.StationView;

            /**
             * Encodes the specified StationView message. Does not implicitly {@link foodtruck.v1.StationView.verify|verify} messages.
             * @param message StationView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StationView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StationView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationView & foodtruck.v1.StationView.$Shape} StationView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StationView & foodtruck.v1.StationView.$Shape;
        }

        namespace StationView {

            /** Properties of a StationView. */
            interface $Properties {

                /** StationView stage */
                stage?: (string|null);

                /** StationView byHand */
                byHand?: (boolean|null);

                /** StationView replicas */
                replicas?: (number|null);

                /** StationView sequence */
                sequence?: (number|null);

                /** StationView tickets */
                tickets?: (foodtruck.v1.StationTicket.$Properties[]|null);

                /** StationView orders */
                orders?: (foodtruck.v1.StationOrder.$Properties[]|null);

                /** StationView total */
                total?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StationView. */
            type $Shape = foodtruck.v1.StationView.$Properties;
        }

        /**
         * Properties of a StationTicket.
         * @deprecated Use foodtruck.v1.StationTicket.$Properties instead.
         */
        interface IStationTicket extends foodtruck.v1.StationTicket.$Properties {
        }

        /** Represents a StationTicket. */
        class StationTicket {

            /**
             * Constructs a new StationTicket.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StationTicket.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StationTicket order. */
            order: number;

            /** StationTicket ticket. */
            ticket: number;

            /** StationTicket attempt. */
            attempt: number;

            /** StationTicket state. */
            state: string;

            /** StationTicket label. */
            label: string;

            /** StationTicket payload. */
            payload: Uint8Array;

            /** StationTicket waitingSinceMs. */
            waitingSinceMs: number;

            /** StationTicket startedAtMs. */
            startedAtMs: number;

            /** StationTicket startedBy. */
            startedBy: string;

            /** StationTicket bumpedAtMs. */
            bumpedAtMs: number;

            /** StationTicket bumpedBy. */
            bumpedBy: string;

            /** StationTicket recallableUntilMs. */
            recallableUntilMs: number;

            /** StationTicket voidedAtMs. */
            voidedAtMs: number;

            /** StationTicket reason. */
            reason: string;

            /**
             * Creates a new StationTicket instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StationTicket instance
             */
            static create(properties: foodtruck.v1.StationTicket.$Shape): foodtruck.v1.StationTicket & foodtruck.v1.StationTicket.$Shape;
            static create(properties?: foodtruck.v1.StationTicket.$Properties): foodtruck.v1.StationTicket;

            /**
             * Encodes the specified StationTicket message. Does not implicitly {@link foodtruck.v1.StationTicket.verify|verify} messages.
             * @param message StationTicket message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StationTicket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StationTicket message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationTicket & foodtruck.v1.StationTicket.$Shape} StationTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StationTicket & foodtruck.v1.StationTicket.$Shape;
        }

        namespace StationTicket {

            /** Properties of a StationTicket. */
            interface $Properties {

                /** StationTicket order */
                order?: (number|null);

                /** StationTicket ticket */
                ticket?: (number|null);

                /** StationTicket attempt */
                attempt?: (number|null);

                /** StationTicket state */
                state?: (string|null);

                /** StationTicket label */
                label?: (string|null);

                /** StationTicket payload */
                payload?: (Uint8Array|null);

                /** StationTicket waitingSinceMs */
                waitingSinceMs?: (number|null);

                /** StationTicket startedAtMs */
                startedAtMs?: (number|null);

                /** StationTicket startedBy */
                startedBy?: (string|null);

                /** StationTicket bumpedAtMs */
                bumpedAtMs?: (number|null);

                /** StationTicket bumpedBy */
                bumpedBy?: (string|null);

                /** StationTicket recallableUntilMs */
                recallableUntilMs?: (number|null);

                /** StationTicket voidedAtMs */
                voidedAtMs?: (number|null);

                /** StationTicket reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StationTicket. */
            type $Shape = foodtruck.v1.StationTicket.$Properties;
        }

        /**
         * Properties of a StationOrder.
         * @deprecated Use foodtruck.v1.StationOrder.$Properties instead.
         */
        interface IStationOrder extends foodtruck.v1.StationOrder.$Properties {
        }

        /** Represents a StationOrder. */
        class StationOrder {

            /**
             * Constructs a new StationOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StationOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StationOrder number. */
            number: number;

            /** StationOrder acceptedAtMs. */
            acceptedAtMs: number;

            /** StationOrder payload. */
            payload: Uint8Array;

            /** StationOrder dayNumber. */
            dayNumber: number;

            /** StationOrder rushed. */
            rushed: boolean;

            /** StationOrder parts. */
            parts: foodtruck.v1.StationPart.$Properties[];

            /**
             * Creates a new StationOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StationOrder instance
             */
            static create(properties: foodtruck.v1.StationOrder.$Shape): foodtruck.v1.StationOrder & foodtruck.v1.StationOrder.$Shape;
            static create(properties?: foodtruck.v1.StationOrder.$Properties): foodtruck.v1.StationOrder;

            /**
             * Encodes the specified StationOrder message. Does not implicitly {@link foodtruck.v1.StationOrder.verify|verify} messages.
             * @param message StationOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StationOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StationOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationOrder & foodtruck.v1.StationOrder.$Shape} StationOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StationOrder & foodtruck.v1.StationOrder.$Shape;
        }

        namespace StationOrder {

            /** Properties of a StationOrder. */
            interface $Properties {

                /** StationOrder number */
                number?: (number|null);

                /** StationOrder acceptedAtMs */
                acceptedAtMs?: (number|null);

                /** StationOrder payload */
                payload?: (Uint8Array|null);

                /** StationOrder dayNumber */
                dayNumber?: (number|null);

                /** StationOrder rushed */
                rushed?: (boolean|null);

                /** StationOrder parts */
                parts?: (foodtruck.v1.StationPart.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StationOrder. */
            type $Shape = foodtruck.v1.StationOrder.$Properties;
        }

        /**
         * Properties of a StationPart.
         * @deprecated Use foodtruck.v1.StationPart.$Properties instead.
         */
        interface IStationPart extends foodtruck.v1.StationPart.$Properties {
        }

        /** Represents a StationPart. */
        class StationPart {

            /**
             * Constructs a new StationPart.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StationPart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StationPart label. */
            label: string;

            /** StationPart payload. */
            payload: Uint8Array;

            /**
             * Creates a new StationPart instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StationPart instance
             */
            static create(properties: foodtruck.v1.StationPart.$Shape): foodtruck.v1.StationPart & foodtruck.v1.StationPart.$Shape;
            static create(properties?: foodtruck.v1.StationPart.$Properties): foodtruck.v1.StationPart;

            /**
             * Encodes the specified StationPart message. Does not implicitly {@link foodtruck.v1.StationPart.verify|verify} messages.
             * @param message StationPart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StationPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StationPart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationPart & foodtruck.v1.StationPart.$Shape} StationPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StationPart & foodtruck.v1.StationPart.$Shape;
        }

        namespace StationPart {

            /** Properties of a StationPart. */
            interface $Properties {

                /** StationPart label */
                label?: (string|null);

                /** StationPart payload */
                payload?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StationPart. */
            type $Shape = foodtruck.v1.StationPart.$Properties;
        }

        /**
         * Properties of a DeadLettersView.
         * @deprecated Use foodtruck.v1.DeadLettersView.$Properties instead.
         */
        interface IDeadLettersView extends foodtruck.v1.DeadLettersView.$Properties {
        }

        /** Represents a DeadLettersView. */
        class DeadLettersView {

            /**
             * Constructs a new DeadLettersView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.DeadLettersView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeadLettersView letters. */
            letters: foodtruck.v1.DeadLetter.$Properties[];

            /** DeadLettersView total. */
            total: number;

            /**
             * Creates a new DeadLettersView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeadLettersView instance
             */
            static create(properties: foodtruck.v1.DeadLettersView.$Shape): foodtruck.v1.DeadLettersView & foodtruck.v1.DeadLettersView.$Shape;
            static create(properties?: foodtruck.v1.DeadLettersView.$Properties): foodtruck.v1.DeadLettersView;

            /**
             * Encodes the specified DeadLettersView message. Does not implicitly {@link foodtruck.v1.DeadLettersView.verify|verify} messages.
             * @param message DeadLettersView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.DeadLettersView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeadLettersView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.DeadLettersView & foodtruck.v1.DeadLettersView.$Shape} DeadLettersView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.DeadLettersView & foodtruck.v1.DeadLettersView.$Shape;
        }

        namespace DeadLettersView {

            /** Properties of a DeadLettersView. */
            interface $Properties {

                /** DeadLettersView letters */
                letters?: (foodtruck.v1.DeadLetter.$Properties[]|null);

                /** DeadLettersView total */
                total?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeadLettersView. */
            type $Shape = foodtruck.v1.DeadLettersView.$Properties;
        }

        /**
         * Properties of a DeadLetter.
         * @deprecated Use foodtruck.v1.DeadLetter.$Properties instead.
         */
        interface IDeadLetter extends foodtruck.v1.DeadLetter.$Properties {
        }

        /** Represents a DeadLetter. */
        class DeadLetter {

            /**
             * Constructs a new DeadLetter.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.DeadLetter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeadLetter order. */
            order: number;

            /** DeadLetter ticket. */
            ticket: number;

            /** DeadLetter label. */
            label: string;

            /** DeadLetter stage. */
            stage: string;

            /** DeadLetter state. */
            state: string;

            /** DeadLetter attempt. */
            attempt: number;

            /** DeadLetter worker. */
            worker: string;

            /** DeadLetter code. */
            code: string;

            /** DeadLetter message. */
            message: string;

            /** DeadLetter sinceMs. */
            sinceMs: number;

            /** DeadLetter acceptedAtMs. */
            acceptedAtMs: number;

            /** DeadLetter sequence. */
            sequence: number;

            /** DeadLetter decided. */
            decided: number;

            /** DeadLetter escalatedAtMs. */
            escalatedAtMs: number;

            /** DeadLetter escalatedBecause. */
            escalatedBecause: string;

            /** DeadLetter payload. */
            payload: Uint8Array;

            /**
             * Creates a new DeadLetter instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeadLetter instance
             */
            static create(properties: foodtruck.v1.DeadLetter.$Shape): foodtruck.v1.DeadLetter & foodtruck.v1.DeadLetter.$Shape;
            static create(properties?: foodtruck.v1.DeadLetter.$Properties): foodtruck.v1.DeadLetter;

            /**
             * Encodes the specified DeadLetter message. Does not implicitly {@link foodtruck.v1.DeadLetter.verify|verify} messages.
             * @param message DeadLetter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.DeadLetter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeadLetter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.DeadLetter & foodtruck.v1.DeadLetter.$Shape} DeadLetter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.DeadLetter & foodtruck.v1.DeadLetter.$Shape;
        }

        namespace DeadLetter {

            /** Properties of a DeadLetter. */
            interface $Properties {

                /** DeadLetter order */
                order?: (number|null);

                /** DeadLetter ticket */
                ticket?: (number|null);

                /** DeadLetter label */
                label?: (string|null);

                /** DeadLetter stage */
                stage?: (string|null);

                /** DeadLetter state */
                state?: (string|null);

                /** DeadLetter attempt */
                attempt?: (number|null);

                /** DeadLetter worker */
                worker?: (string|null);

                /** DeadLetter code */
                code?: (string|null);

                /** DeadLetter message */
                message?: (string|null);

                /** DeadLetter sinceMs */
                sinceMs?: (number|null);

                /** DeadLetter acceptedAtMs */
                acceptedAtMs?: (number|null);

                /** DeadLetter sequence */
                sequence?: (number|null);

                /** DeadLetter decided */
                decided?: (number|null);

                /** DeadLetter escalatedAtMs */
                escalatedAtMs?: (number|null);

                /** DeadLetter escalatedBecause */
                escalatedBecause?: (string|null);

                /** DeadLetter payload */
                payload?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeadLetter. */
            type $Shape = foodtruck.v1.DeadLetter.$Properties;
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

            /** ReplayView prunedThrough. */
            prunedThrough: number;

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

                /** ReplayView prunedThrough */
                prunedThrough?: (number|null);

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

        /**
         * Properties of a ToPantry.
         * @deprecated Use foodtruck.v1.ToPantry.$Properties instead.
         */
        interface IToPantry extends foodtruck.v1.ToPantry.$Properties {
        }

        /** Represents a ToPantry. */
        class ToPantry {

            /**
             * Constructs a new ToPantry.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ToPantry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ToPantry major. */
            major: number;

            /** ToPantry minor. */
            minor: number;

            /** ToPantry requests. */
            requests: foodtruck.v1.PantryRequest.$Properties[];

            /**
             * Creates a new ToPantry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ToPantry instance
             */
            static create(properties: foodtruck.v1.ToPantry.$Shape): foodtruck.v1.ToPantry & foodtruck.v1.ToPantry.$Shape;
            static create(properties?: foodtruck.v1.ToPantry.$Properties): foodtruck.v1.ToPantry;

            /**
             * Encodes the specified ToPantry message. Does not implicitly {@link foodtruck.v1.ToPantry.verify|verify} messages.
             * @param message ToPantry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ToPantry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ToPantry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToPantry & foodtruck.v1.ToPantry.$Shape} ToPantry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ToPantry & foodtruck.v1.ToPantry.$Shape;
        }

        namespace ToPantry {

            /** Properties of a ToPantry. */
            interface $Properties {

                /** ToPantry major */
                major?: (number|null);

                /** ToPantry minor */
                minor?: (number|null);

                /** ToPantry requests */
                requests?: (foodtruck.v1.PantryRequest.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ToPantry. */
            type $Shape = foodtruck.v1.ToPantry.$Properties;
        }

        /**
         * Properties of a FromPantry.
         * @deprecated Use foodtruck.v1.FromPantry.$Properties instead.
         */
        interface IFromPantry extends foodtruck.v1.FromPantry.$Properties {
        }

        /** Represents a FromPantry. */
        class FromPantry {

            /**
             * Constructs a new FromPantry.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.FromPantry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FromPantry major. */
            major: number;

            /** FromPantry minor. */
            minor: number;

            /** FromPantry replies. */
            replies: foodtruck.v1.PantryReply.$Properties[];

            /** FromPantry code. */
            code: string;

            /** FromPantry message. */
            message: string;

            /**
             * Creates a new FromPantry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FromPantry instance
             */
            static create(properties: foodtruck.v1.FromPantry.$Shape): foodtruck.v1.FromPantry & foodtruck.v1.FromPantry.$Shape;
            static create(properties?: foodtruck.v1.FromPantry.$Properties): foodtruck.v1.FromPantry;

            /**
             * Encodes the specified FromPantry message. Does not implicitly {@link foodtruck.v1.FromPantry.verify|verify} messages.
             * @param message FromPantry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.FromPantry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FromPantry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.FromPantry & foodtruck.v1.FromPantry.$Shape} FromPantry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.FromPantry & foodtruck.v1.FromPantry.$Shape;
        }

        namespace FromPantry {

            /** Properties of a FromPantry. */
            interface $Properties {

                /** FromPantry major */
                major?: (number|null);

                /** FromPantry minor */
                minor?: (number|null);

                /** FromPantry replies */
                replies?: (foodtruck.v1.PantryReply.$Properties[]|null);

                /** FromPantry code */
                code?: (string|null);

                /** FromPantry message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FromPantry. */
            type $Shape = foodtruck.v1.FromPantry.$Properties;
        }

        /**
         * Properties of a PantryRequest.
         * @deprecated Use foodtruck.v1.PantryRequest.$Properties instead.
         */
        interface IPantryRequest extends foodtruck.v1.PantryRequest.$Properties {
        }

        /** Represents a PantryRequest. */
        class PantryRequest {

            /**
             * Constructs a new PantryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.PantryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PantryRequest id. */
            id: number;

            /** PantryRequest traceparent. */
            traceparent: string;

            /** PantryRequest reserve. */
            reserve?: (foodtruck.v1.Reserve.$Properties|null);

            /** PantryRequest use. */
            use?: (foodtruck.v1.Use.$Properties|null);

            /** PantryRequest release. */
            release?: (foodtruck.v1.Release.$Properties|null);

            /** PantryRequest booking. */
            booking?: (foodtruck.v1.Booking.$Properties|null);

            /** PantryRequest mark. */
            mark?: (foodtruck.v1.ItemMark.$Properties|null);

            /** PantryRequest stock. */
            stock?: (foodtruck.v1.StockQuery.$Properties|null);

            /** PantryRequest ledger. */
            ledger?: (foodtruck.v1.LedgerQuery.$Properties|null);

            /**
             * Creates a new PantryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PantryRequest instance
             */
            static create(properties: foodtruck.v1.PantryRequest.$Shape): foodtruck.v1.PantryRequest & foodtruck.v1.PantryRequest.$Shape;
            static create(properties?: foodtruck.v1.PantryRequest.$Properties): foodtruck.v1.PantryRequest;

            /**
             * Encodes the specified PantryRequest message. Does not implicitly {@link foodtruck.v1.PantryRequest.verify|verify} messages.
             * @param message PantryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.PantryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PantryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.PantryRequest & foodtruck.v1.PantryRequest.$Shape} PantryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.PantryRequest & foodtruck.v1.PantryRequest.$Shape;
        }

        namespace PantryRequest {

            /** Properties of a PantryRequest. */
            interface $Properties {

                /** PantryRequest id */
                id?: (number|null);

                /** PantryRequest traceparent */
                traceparent?: (string|null);

                /** PantryRequest reserve */
                reserve?: (foodtruck.v1.Reserve.$Properties|null);

                /** PantryRequest use */
                use?: (foodtruck.v1.Use.$Properties|null);

                /** PantryRequest release */
                release?: (foodtruck.v1.Release.$Properties|null);

                /** PantryRequest booking */
                booking?: (foodtruck.v1.Booking.$Properties|null);

                /** PantryRequest mark */
                mark?: (foodtruck.v1.ItemMark.$Properties|null);

                /** PantryRequest stock */
                stock?: (foodtruck.v1.StockQuery.$Properties|null);

                /** PantryRequest ledger */
                ledger?: (foodtruck.v1.LedgerQuery.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PantryRequest. */
            type $Shape = foodtruck.v1.PantryRequest.$Properties;
        }

        /**
         * Properties of a PantryReply.
         * @deprecated Use foodtruck.v1.PantryReply.$Properties instead.
         */
        interface IPantryReply extends foodtruck.v1.PantryReply.$Properties {
        }

        /** Represents a PantryReply. */
        class PantryReply {

            /**
             * Constructs a new PantryReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.PantryReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PantryReply id. */
            id: number;

            /** PantryReply code. */
            code: string;

            /** PantryReply message. */
            message: string;

            /** PantryReply field. */
            field: string;

            /** PantryReply repeated. */
            repeated: boolean;

            /** PantryReply state. */
            state: string;

            /** PantryReply stock. */
            stock?: (foodtruck.v1.StockView.$Properties|null);

            /** PantryReply ledger. */
            ledger?: (foodtruck.v1.LedgerView.$Properties|null);

            /**
             * Creates a new PantryReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PantryReply instance
             */
            static create(properties: foodtruck.v1.PantryReply.$Shape): foodtruck.v1.PantryReply & foodtruck.v1.PantryReply.$Shape;
            static create(properties?: foodtruck.v1.PantryReply.$Properties): foodtruck.v1.PantryReply;

            /**
             * Encodes the specified PantryReply message. Does not implicitly {@link foodtruck.v1.PantryReply.verify|verify} messages.
             * @param message PantryReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.PantryReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PantryReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.PantryReply & foodtruck.v1.PantryReply.$Shape} PantryReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.PantryReply & foodtruck.v1.PantryReply.$Shape;
        }

        namespace PantryReply {

            /** Properties of a PantryReply. */
            interface $Properties {

                /** PantryReply id */
                id?: (number|null);

                /** PantryReply code */
                code?: (string|null);

                /** PantryReply message */
                message?: (string|null);

                /** PantryReply field */
                field?: (string|null);

                /** PantryReply repeated */
                repeated?: (boolean|null);

                /** PantryReply state */
                state?: (string|null);

                /** PantryReply stock */
                stock?: (foodtruck.v1.StockView.$Properties|null);

                /** PantryReply ledger */
                ledger?: (foodtruck.v1.LedgerView.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PantryReply. */
            type $Shape = foodtruck.v1.PantryReply.$Properties;
        }

        /**
         * Properties of a StockTask.
         * @deprecated Use foodtruck.v1.StockTask.$Properties instead.
         */
        interface IStockTask extends foodtruck.v1.StockTask.$Properties {
        }

        /** Represents a StockTask. */
        class StockTask {

            /**
             * Constructs a new StockTask.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StockTask.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StockTask order. */
            order: number;

            /** StockTask ticket. */
            ticket: number;

            /** StockTask step. */
            step: number;

            /** StockTask trace. */
            trace: string;

            /**
             * Creates a new StockTask instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StockTask instance
             */
            static create(properties: foodtruck.v1.StockTask.$Shape): foodtruck.v1.StockTask & foodtruck.v1.StockTask.$Shape;
            static create(properties?: foodtruck.v1.StockTask.$Properties): foodtruck.v1.StockTask;

            /**
             * Encodes the specified StockTask message. Does not implicitly {@link foodtruck.v1.StockTask.verify|verify} messages.
             * @param message StockTask message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StockTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StockTask message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockTask & foodtruck.v1.StockTask.$Shape} StockTask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StockTask & foodtruck.v1.StockTask.$Shape;
        }

        namespace StockTask {

            /** Properties of a StockTask. */
            interface $Properties {

                /** StockTask order */
                order?: (number|null);

                /** StockTask ticket */
                ticket?: (number|null);

                /** StockTask step */
                step?: (number|null);

                /** StockTask trace */
                trace?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StockTask. */
            type $Shape = foodtruck.v1.StockTask.$Properties;
        }

        /**
         * Properties of a Reserve.
         * @deprecated Use foodtruck.v1.Reserve.$Properties instead.
         */
        interface IReserve extends foodtruck.v1.Reserve.$Properties {
        }

        /** Represents a Reserve. */
        class Reserve {

            /**
             * Constructs a new Reserve.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Reserve.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reserve task. */
            task?: (foodtruck.v1.StockTask.$Properties|null);

            /** Reserve attempt. */
            attempt: number;

            /** Reserve lines. */
            lines: foodtruck.v1.Ingredient.$Properties[];

            /**
             * Creates a new Reserve instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reserve instance
             */
            static create(properties: foodtruck.v1.Reserve.$Shape): foodtruck.v1.Reserve & foodtruck.v1.Reserve.$Shape;
            static create(properties?: foodtruck.v1.Reserve.$Properties): foodtruck.v1.Reserve;

            /**
             * Encodes the specified Reserve message. Does not implicitly {@link foodtruck.v1.Reserve.verify|verify} messages.
             * @param message Reserve message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Reserve.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reserve message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Reserve & foodtruck.v1.Reserve.$Shape} Reserve
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Reserve & foodtruck.v1.Reserve.$Shape;
        }

        namespace Reserve {

            /** Properties of a Reserve. */
            interface $Properties {

                /** Reserve task */
                task?: (foodtruck.v1.StockTask.$Properties|null);

                /** Reserve attempt */
                attempt?: (number|null);

                /** Reserve lines */
                lines?: (foodtruck.v1.Ingredient.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reserve. */
            type $Shape = foodtruck.v1.Reserve.$Properties;
        }

        /**
         * Properties of a Use.
         * @deprecated Use foodtruck.v1.Use.$Properties instead.
         */
        interface IUse extends foodtruck.v1.Use.$Properties {
        }

        /** Represents a Use. */
        class Use {

            /**
             * Constructs a new Use.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Use.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Use task. */
            task?: (foodtruck.v1.StockTask.$Properties|null);

            /**
             * Creates a new Use instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Use instance
             */
            static create(properties: foodtruck.v1.Use.$Shape): foodtruck.v1.Use & foodtruck.v1.Use.$Shape;
            static create(properties?: foodtruck.v1.Use.$Properties): foodtruck.v1.Use;

            /**
             * Encodes the specified Use message. Does not implicitly {@link foodtruck.v1.Use.verify|verify} messages.
             * @param message Use message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Use.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Use message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Use & foodtruck.v1.Use.$Shape} Use
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Use & foodtruck.v1.Use.$Shape;
        }

        namespace Use {

            /** Properties of a Use. */
            interface $Properties {

                /** Use task */
                task?: (foodtruck.v1.StockTask.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Use. */
            type $Shape = foodtruck.v1.Use.$Properties;
        }

        /**
         * Properties of a Release.
         * @deprecated Use foodtruck.v1.Release.$Properties instead.
         */
        interface IRelease extends foodtruck.v1.Release.$Properties {
        }

        /** Represents a Release. */
        class Release {

            /**
             * Constructs a new Release.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Release.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Release task. */
            task?: (foodtruck.v1.StockTask.$Properties|null);

            /** Release wholeOrder. */
            wholeOrder: boolean;

            /** Release author. */
            author: string;

            /** Release reason. */
            reason: string;

            /**
             * Creates a new Release instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Release instance
             */
            static create(properties: foodtruck.v1.Release.$Shape): foodtruck.v1.Release & foodtruck.v1.Release.$Shape;
            static create(properties?: foodtruck.v1.Release.$Properties): foodtruck.v1.Release;

            /**
             * Encodes the specified Release message. Does not implicitly {@link foodtruck.v1.Release.verify|verify} messages.
             * @param message Release message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Release.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Release message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Release & foodtruck.v1.Release.$Shape} Release
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Release & foodtruck.v1.Release.$Shape;
        }

        namespace Release {

            /** Properties of a Release. */
            interface $Properties {

                /** Release task */
                task?: (foodtruck.v1.StockTask.$Properties|null);

                /** Release wholeOrder */
                wholeOrder?: (boolean|null);

                /** Release author */
                author?: (string|null);

                /** Release reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Release. */
            type $Shape = foodtruck.v1.Release.$Properties;
        }

        /**
         * Properties of a Booking.
         * @deprecated Use foodtruck.v1.Booking.$Properties instead.
         */
        interface IBooking extends foodtruck.v1.Booking.$Properties {
        }

        /** Represents a Booking. */
        class Booking {

            /**
             * Constructs a new Booking.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.Booking.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Booking id. */
            id: string;

            /** Booking kind. */
            kind: string;

            /** Booking lines. */
            lines: foodtruck.v1.StockChange.$Properties[];

            /** Booking author. */
            author: string;

            /** Booking reason. */
            reason: string;

            /**
             * Creates a new Booking instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Booking instance
             */
            static create(properties: foodtruck.v1.Booking.$Shape): foodtruck.v1.Booking & foodtruck.v1.Booking.$Shape;
            static create(properties?: foodtruck.v1.Booking.$Properties): foodtruck.v1.Booking;

            /**
             * Encodes the specified Booking message. Does not implicitly {@link foodtruck.v1.Booking.verify|verify} messages.
             * @param message Booking message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.Booking.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Booking message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.Booking & foodtruck.v1.Booking.$Shape} Booking
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.Booking & foodtruck.v1.Booking.$Shape;
        }

        namespace Booking {

            /** Properties of a Booking. */
            interface $Properties {

                /** Booking id */
                id?: (string|null);

                /** Booking kind */
                kind?: (string|null);

                /** Booking lines */
                lines?: (foodtruck.v1.StockChange.$Properties[]|null);

                /** Booking author */
                author?: (string|null);

                /** Booking reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Booking. */
            type $Shape = foodtruck.v1.Booking.$Properties;
        }

        /**
         * Properties of a StockChange.
         * @deprecated Use foodtruck.v1.StockChange.$Properties instead.
         */
        interface IStockChange extends foodtruck.v1.StockChange.$Properties {
        }

        /** Represents a StockChange. */
        class StockChange {

            /**
             * Constructs a new StockChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StockChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StockChange name. */
            name: string;

            /** StockChange change. */
            change: number;

            /**
             * Creates a new StockChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StockChange instance
             */
            static create(properties: foodtruck.v1.StockChange.$Shape): foodtruck.v1.StockChange & foodtruck.v1.StockChange.$Shape;
            static create(properties?: foodtruck.v1.StockChange.$Properties): foodtruck.v1.StockChange;

            /**
             * Encodes the specified StockChange message. Does not implicitly {@link foodtruck.v1.StockChange.verify|verify} messages.
             * @param message StockChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StockChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StockChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockChange & foodtruck.v1.StockChange.$Shape} StockChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StockChange & foodtruck.v1.StockChange.$Shape;
        }

        namespace StockChange {

            /** Properties of a StockChange. */
            interface $Properties {

                /** StockChange name */
                name?: (string|null);

                /** StockChange change */
                change?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StockChange. */
            type $Shape = foodtruck.v1.StockChange.$Properties;
        }

        /**
         * Properties of an ItemMark.
         * @deprecated Use foodtruck.v1.ItemMark.$Properties instead.
         */
        interface IItemMark extends foodtruck.v1.ItemMark.$Properties {
        }

        /** Represents an ItemMark. */
        class ItemMark {

            /**
             * Constructs a new ItemMark.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.ItemMark.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ItemMark item. */
            item: string;

            /** ItemMark off. */
            off: boolean;

            /** ItemMark author. */
            author: string;

            /** ItemMark reason. */
            reason: string;

            /**
             * Creates a new ItemMark instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemMark instance
             */
            static create(properties: foodtruck.v1.ItemMark.$Shape): foodtruck.v1.ItemMark & foodtruck.v1.ItemMark.$Shape;
            static create(properties?: foodtruck.v1.ItemMark.$Properties): foodtruck.v1.ItemMark;

            /**
             * Encodes the specified ItemMark message. Does not implicitly {@link foodtruck.v1.ItemMark.verify|verify} messages.
             * @param message ItemMark message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.ItemMark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemMark message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.ItemMark & foodtruck.v1.ItemMark.$Shape} ItemMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.ItemMark & foodtruck.v1.ItemMark.$Shape;
        }

        namespace ItemMark {

            /** Properties of an ItemMark. */
            interface $Properties {

                /** ItemMark item */
                item?: (string|null);

                /** ItemMark off */
                off?: (boolean|null);

                /** ItemMark author */
                author?: (string|null);

                /** ItemMark reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemMark. */
            type $Shape = foodtruck.v1.ItemMark.$Properties;
        }

        /**
         * Properties of a StockQuery.
         * @deprecated Use foodtruck.v1.StockQuery.$Properties instead.
         */
        interface IStockQuery extends foodtruck.v1.StockQuery.$Properties {
        }

        /** Represents a StockQuery. */
        class StockQuery {

            /**
             * Constructs a new StockQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StockQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new StockQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StockQuery instance
             */
            static create(properties: foodtruck.v1.StockQuery.$Shape): foodtruck.v1.StockQuery & foodtruck.v1.StockQuery.$Shape;
            static create(properties?: foodtruck.v1.StockQuery.$Properties): foodtruck.v1.StockQuery;

            /**
             * Encodes the specified StockQuery message. Does not implicitly {@link foodtruck.v1.StockQuery.verify|verify} messages.
             * @param message StockQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StockQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StockQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockQuery & foodtruck.v1.StockQuery.$Shape} StockQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StockQuery & foodtruck.v1.StockQuery.$Shape;
        }

        namespace StockQuery {

            /** Properties of a StockQuery. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StockQuery. */
            type $Shape = foodtruck.v1.StockQuery.$Properties;
        }

        /**
         * Properties of a LedgerQuery.
         * @deprecated Use foodtruck.v1.LedgerQuery.$Properties instead.
         */
        interface ILedgerQuery extends foodtruck.v1.LedgerQuery.$Properties {
        }

        /** Represents a LedgerQuery. */
        class LedgerQuery {

            /**
             * Constructs a new LedgerQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.LedgerQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerQuery limit. */
            limit: number;

            /** LedgerQuery before. */
            before: number;

            /** LedgerQuery ingredient. */
            ingredient: string;

            /** LedgerQuery kind. */
            kind: string;

            /**
             * Creates a new LedgerQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerQuery instance
             */
            static create(properties: foodtruck.v1.LedgerQuery.$Shape): foodtruck.v1.LedgerQuery & foodtruck.v1.LedgerQuery.$Shape;
            static create(properties?: foodtruck.v1.LedgerQuery.$Properties): foodtruck.v1.LedgerQuery;

            /**
             * Encodes the specified LedgerQuery message. Does not implicitly {@link foodtruck.v1.LedgerQuery.verify|verify} messages.
             * @param message LedgerQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.LedgerQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.LedgerQuery & foodtruck.v1.LedgerQuery.$Shape} LedgerQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.LedgerQuery & foodtruck.v1.LedgerQuery.$Shape;
        }

        namespace LedgerQuery {

            /** Properties of a LedgerQuery. */
            interface $Properties {

                /** LedgerQuery limit */
                limit?: (number|null);

                /** LedgerQuery before */
                before?: (number|null);

                /** LedgerQuery ingredient */
                ingredient?: (string|null);

                /** LedgerQuery kind */
                kind?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LedgerQuery. */
            type $Shape = foodtruck.v1.LedgerQuery.$Properties;
        }

        /**
         * Properties of a StockView.
         * @deprecated Use foodtruck.v1.StockView.$Properties instead.
         */
        interface IStockView extends foodtruck.v1.StockView.$Properties {
        }

        /** Represents a StockView. */
        class StockView {

            /**
             * Constructs a new StockView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StockView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StockView revision. */
            revision: number;

            /** StockView atMs. */
            atMs: number;

            /** StockView ingredients. */
            ingredients: foodtruck.v1.IngredientStock.$Properties[];

            /** StockView off. */
            off: foodtruck.v1.OffItem.$Properties[];

            /**
             * Creates a new StockView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StockView instance
             */
            static create(properties: foodtruck.v1.StockView.$Shape): foodtruck.v1.StockView & foodtruck.v1.StockView.$Shape;
            static create(properties?: foodtruck.v1.StockView.$Properties): foodtruck.v1.StockView;

            /**
             * Encodes the specified StockView message. Does not implicitly {@link foodtruck.v1.StockView.verify|verify} messages.
             * @param message StockView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StockView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StockView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockView & foodtruck.v1.StockView.$Shape} StockView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StockView & foodtruck.v1.StockView.$Shape;
        }

        namespace StockView {

            /** Properties of a StockView. */
            interface $Properties {

                /** StockView revision */
                revision?: (number|null);

                /** StockView atMs */
                atMs?: (number|null);

                /** StockView ingredients */
                ingredients?: (foodtruck.v1.IngredientStock.$Properties[]|null);

                /** StockView off */
                off?: (foodtruck.v1.OffItem.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StockView. */
            type $Shape = foodtruck.v1.StockView.$Properties;
        }

        /**
         * Properties of an IngredientStock.
         * @deprecated Use foodtruck.v1.IngredientStock.$Properties instead.
         */
        interface IIngredientStock extends foodtruck.v1.IngredientStock.$Properties {
        }

        /** Represents an IngredientStock. */
        class IngredientStock {

            /**
             * Constructs a new IngredientStock.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.IngredientStock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IngredientStock name. */
            name: string;

            /** IngredientStock title. */
            title: string;

            /** IngredientStock unit. */
            unit: string;

            /** IngredientStock stock. */
            stock: number;

            /** IngredientStock reserved. */
            reserved: number;

            /** IngredientStock available. */
            available: number;

            /** IngredientStock lowMark. */
            lowMark: number;

            /** IngredientStock low. */
            low: boolean;

            /**
             * Creates a new IngredientStock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns IngredientStock instance
             */
            static create(properties: foodtruck.v1.IngredientStock.$Shape): foodtruck.v1.IngredientStock & foodtruck.v1.IngredientStock.$Shape;
            static create(properties?: foodtruck.v1.IngredientStock.$Properties): foodtruck.v1.IngredientStock;

            /**
             * Encodes the specified IngredientStock message. Does not implicitly {@link foodtruck.v1.IngredientStock.verify|verify} messages.
             * @param message IngredientStock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.IngredientStock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IngredientStock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.IngredientStock & foodtruck.v1.IngredientStock.$Shape} IngredientStock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.IngredientStock & foodtruck.v1.IngredientStock.$Shape;
        }

        namespace IngredientStock {

            /** Properties of an IngredientStock. */
            interface $Properties {

                /** IngredientStock name */
                name?: (string|null);

                /** IngredientStock title */
                title?: (string|null);

                /** IngredientStock unit */
                unit?: (string|null);

                /** IngredientStock stock */
                stock?: (number|null);

                /** IngredientStock reserved */
                reserved?: (number|null);

                /** IngredientStock available */
                available?: (number|null);

                /** IngredientStock lowMark */
                lowMark?: (number|null);

                /** IngredientStock low */
                low?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IngredientStock. */
            type $Shape = foodtruck.v1.IngredientStock.$Properties;
        }

        /**
         * Properties of an OffItem.
         * @deprecated Use foodtruck.v1.OffItem.$Properties instead.
         */
        interface IOffItem extends foodtruck.v1.OffItem.$Properties {
        }

        /** Represents an OffItem. */
        class OffItem {

            /**
             * Constructs a new OffItem.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.OffItem.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OffItem item. */
            item: string;

            /** OffItem author. */
            author: string;

            /** OffItem reason. */
            reason: string;

            /** OffItem sinceMs. */
            sinceMs: number;

            /**
             * Creates a new OffItem instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OffItem instance
             */
            static create(properties: foodtruck.v1.OffItem.$Shape): foodtruck.v1.OffItem & foodtruck.v1.OffItem.$Shape;
            static create(properties?: foodtruck.v1.OffItem.$Properties): foodtruck.v1.OffItem;

            /**
             * Encodes the specified OffItem message. Does not implicitly {@link foodtruck.v1.OffItem.verify|verify} messages.
             * @param message OffItem message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.OffItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OffItem message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.OffItem & foodtruck.v1.OffItem.$Shape} OffItem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.OffItem & foodtruck.v1.OffItem.$Shape;
        }

        namespace OffItem {

            /** Properties of an OffItem. */
            interface $Properties {

                /** OffItem item */
                item?: (string|null);

                /** OffItem author */
                author?: (string|null);

                /** OffItem reason */
                reason?: (string|null);

                /** OffItem sinceMs */
                sinceMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OffItem. */
            type $Shape = foodtruck.v1.OffItem.$Properties;
        }

        /**
         * Properties of a LedgerView.
         * @deprecated Use foodtruck.v1.LedgerView.$Properties instead.
         */
        interface ILedgerView extends foodtruck.v1.LedgerView.$Properties {
        }

        /** Represents a LedgerView. */
        class LedgerView {

            /**
             * Constructs a new LedgerView.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.LedgerView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerView entries. */
            entries: foodtruck.v1.LedgerEntry.$Properties[];

            /** LedgerView before. */
            before: number;

            /**
             * Creates a new LedgerView instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerView instance
             */
            static create(properties: foodtruck.v1.LedgerView.$Shape): foodtruck.v1.LedgerView & foodtruck.v1.LedgerView.$Shape;
            static create(properties?: foodtruck.v1.LedgerView.$Properties): foodtruck.v1.LedgerView;

            /**
             * Encodes the specified LedgerView message. Does not implicitly {@link foodtruck.v1.LedgerView.verify|verify} messages.
             * @param message LedgerView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.LedgerView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.LedgerView & foodtruck.v1.LedgerView.$Shape} LedgerView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.LedgerView & foodtruck.v1.LedgerView.$Shape;
        }

        namespace LedgerView {

            /** Properties of a LedgerView. */
            interface $Properties {

                /** LedgerView entries */
                entries?: (foodtruck.v1.LedgerEntry.$Properties[]|null);

                /** LedgerView before */
                before?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LedgerView. */
            type $Shape = foodtruck.v1.LedgerView.$Properties;
        }

        /**
         * Properties of a LedgerEntry.
         * @deprecated Use foodtruck.v1.LedgerEntry.$Properties instead.
         */
        interface ILedgerEntry extends foodtruck.v1.LedgerEntry.$Properties {
        }

        /** Represents a LedgerEntry. */
        class LedgerEntry {

            /**
             * Constructs a new LedgerEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.LedgerEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerEntry sequence. */
            sequence: number;

            /** LedgerEntry atMs. */
            atMs: number;

            /** LedgerEntry kind. */
            kind: string;

            /** LedgerEntry ingredient. */
            ingredient: string;

            /** LedgerEntry change. */
            change: number;

            /** LedgerEntry reservedChange. */
            reservedChange: number;

            /** LedgerEntry stock. */
            stock: number;

            /** LedgerEntry reserved. */
            reserved: number;

            /** LedgerEntry order. */
            order: number;

            /** LedgerEntry ticket. */
            ticket: number;

            /** LedgerEntry step. */
            step: number;

            /** LedgerEntry booking. */
            booking: string;

            /** LedgerEntry author. */
            author: string;

            /** LedgerEntry reason. */
            reason: string;

            /**
             * Creates a new LedgerEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerEntry instance
             */
            static create(properties: foodtruck.v1.LedgerEntry.$Shape): foodtruck.v1.LedgerEntry & foodtruck.v1.LedgerEntry.$Shape;
            static create(properties?: foodtruck.v1.LedgerEntry.$Properties): foodtruck.v1.LedgerEntry;

            /**
             * Encodes the specified LedgerEntry message. Does not implicitly {@link foodtruck.v1.LedgerEntry.verify|verify} messages.
             * @param message LedgerEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.LedgerEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.LedgerEntry & foodtruck.v1.LedgerEntry.$Shape} LedgerEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.LedgerEntry & foodtruck.v1.LedgerEntry.$Shape;
        }

        namespace LedgerEntry {

            /** Properties of a LedgerEntry. */
            interface $Properties {

                /** LedgerEntry sequence */
                sequence?: (number|null);

                /** LedgerEntry atMs */
                atMs?: (number|null);

                /** LedgerEntry kind */
                kind?: (string|null);

                /** LedgerEntry ingredient */
                ingredient?: (string|null);

                /** LedgerEntry change */
                change?: (number|null);

                /** LedgerEntry reservedChange */
                reservedChange?: (number|null);

                /** LedgerEntry stock */
                stock?: (number|null);

                /** LedgerEntry reserved */
                reserved?: (number|null);

                /** LedgerEntry order */
                order?: (number|null);

                /** LedgerEntry ticket */
                ticket?: (number|null);

                /** LedgerEntry step */
                step?: (number|null);

                /** LedgerEntry booking */
                booking?: (string|null);

                /** LedgerEntry author */
                author?: (string|null);

                /** LedgerEntry reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LedgerEntry. */
            type $Shape = foodtruck.v1.LedgerEntry.$Properties;
        }

        /**
         * Properties of a StockSnapshot.
         * @deprecated Use foodtruck.v1.StockSnapshot.$Properties instead.
         */
        interface IStockSnapshot extends foodtruck.v1.StockSnapshot.$Properties {
        }

        /** Represents a StockSnapshot. */
        class StockSnapshot {

            /**
             * Constructs a new StockSnapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: foodtruck.v1.StockSnapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StockSnapshot major. */
            major: number;

            /** StockSnapshot minor. */
            minor: number;

            /** StockSnapshot stock. */
            stock?: (foodtruck.v1.StockView.$Properties|null);

            /**
             * Creates a new StockSnapshot instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StockSnapshot instance
             */
            static create(properties: foodtruck.v1.StockSnapshot.$Shape): foodtruck.v1.StockSnapshot & foodtruck.v1.StockSnapshot.$Shape;
            static create(properties?: foodtruck.v1.StockSnapshot.$Properties): foodtruck.v1.StockSnapshot;

            /**
             * Encodes the specified StockSnapshot message. Does not implicitly {@link foodtruck.v1.StockSnapshot.verify|verify} messages.
             * @param message StockSnapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: foodtruck.v1.StockSnapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StockSnapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockSnapshot & foodtruck.v1.StockSnapshot.$Shape} StockSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): foodtruck.v1.StockSnapshot & foodtruck.v1.StockSnapshot.$Shape;
        }

        namespace StockSnapshot {

            /** Properties of a StockSnapshot. */
            interface $Properties {

                /** StockSnapshot major */
                major?: (number|null);

                /** StockSnapshot minor */
                minor?: (number|null);

                /** StockSnapshot stock */
                stock?: (foodtruck.v1.StockView.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StockSnapshot. */
            type $Shape = foodtruck.v1.StockSnapshot.$Properties;
        }
    }
}
