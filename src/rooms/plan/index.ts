import './event-kinds.ts'
