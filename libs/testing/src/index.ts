/** What tests share: a router for one stage, the contract of a stage, a peer, a folder. */
export { ScriptedRouter } from './scripted-router.ts'
export { type ContractConfig, type StageContract, stageContract } from './stage-contract.ts'
export { temporaryFolder } from './temporary-folder.ts'
