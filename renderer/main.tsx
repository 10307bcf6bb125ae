import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './style/all.css'
import { App } from './App.tsx'
import { createEngine } from './engine.ts'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App engine={createEngine()} />
    </StrictMode>,
  )
